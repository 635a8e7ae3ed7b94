namespace Odin.Charts.Grafana;

/// <summary>The classic model of Grafana 13.2: a line for each kind of object; <c>!</c> marks what has to be there. The options of a panel
/// are called by its type; those of panels that are not here are not looked at.</summary>
static class GrafanaShapes
{
    public const string Kinds = """
        Dashboard: __inputs=any __requires=any __elements=any annotations=Annotations description=text editable=flag
          fiscalYearStartMonth=integer gnetId=text/null graphTooltip=integer id=integer/null links=[Link] liveNow=flag
          panels=[Panel] preload=flag refresh=text revision=integer schemaVersion=integer snapshot=any tags=[text]
          templating=Templating time=Time timepicker=TimePicker timezone=text title=text uid=text version=integer
          weekStart=text
        Annotations: list=[Annotation]
        Annotation: builtIn=number datasource=Datasource enable!=flag expr=text filter=AnnotationFilter hide=flag
          iconColor!=text mappings=any name!=text placement='inControlsMenu' step=text tagKeys=text target=any
          textFormat=text titleFormat=text type=text useValueForTime=flag
        AnnotationFilter: exclude=flag ids!=[integer]
        Datasource: type=text uid=text
        Link: asDropdown=flag icon=text includeVars=flag keepTime=flag placement='inControlsMenu' tags=[text]
          targetBlank=flag title=text tooltip=text type='link|dashboards' url=text
        Templating: list=[Variable]
        Variable: allValue=text/null allowCustomValue=flag auto=flag auto_count=integer auto_min=text
          current=Option/EmptyObject datasource=Datasource definition=text description=text/null hide=integer
          includeAll=flag label=text/null multi=flag name!=text options=[Option] query=text/any refresh=integer
          regex=text skipUrlSync=flag sort=integer staticOptions=[Option] staticOptionsOrder='before|after|sorted'
          type!='query|adhoc|groupby|constant|datasource|interval|textbox|custom|system|snapshot|switch'
        Option: selected=flag text!=text/[text] value!=text/[text]
        Time: from!=text to!=text
        TimePicker: hidden=flag nowDelay=text quick_ranges=[QuickRange] refresh_intervals=[text]
        QuickRange: display!=text from!=text to!=text
        Row: collapsed!=flag datasource=Datasource gridPos=Grid id=integer panels!=[Panel] repeat=text title=text
          type!=text
        Panel: cacheTimeout=text datasource=Datasource/null description=text fieldConfig=FieldConfig gridPos=Grid
          hideTimeOverride=flag id=integer interval=text libraryPanel=any links=[Link] maxDataPoints=number
          maxPerRow=number options=any pluginVersion=text queryCachingTTL=number repeat=text repeatDirection='h|v'
          targets=[any] timeCompare=text timeFrom=text timeShift=text title=text transformations=[Transformation]
          transparent=flag type!=text
        Grid: h!=integer static=flag w!=integer x!=integer y!=integer
        Transformation: disabled=flag filter=Matcher id!=text options!=any topic='series|annotations|alertStates'
        Matcher: id!=text options=any
        FieldConfig: defaults!=Field overrides!=[Override]
        Override: __systemRef=text matcher!=Matcher properties!=[Property]
        Property: id!=text value=any
        Field: actions=[any] color=Color custom=any decimals=number description=text displayName=text
          displayNameFromDS=text fieldMinMax=flag filterable=flag links=[Link] mappings=[Mapping] max=number
          min=number noValue=text path=text thresholds=Thresholds unit=text writeable=flag
        Color: fixedColor=text mode!=text seriesBy='min|max|last'
        Mapping: options!=any type!='value|range|regex|special'
        Thresholds: mode!='absolute|percentage' steps!=[Threshold]
        Threshold: color!=text value!=number/null
        Legend: asTable=flag calcs!=[text] displayMode!='list|table|hidden' isVisible=flag placement!='bottom|right'
          showLegend!=flag sortBy=text sortDesc=flag values=[text] width=number
        Tooltip: hideZeros=flag maxHeight=number maxWidth=number mode!='single|multi|none' sort='asc|desc|none'
        Reduce: calcs!=[text] fields=text limit=number values=flag
        TextSize: percentSize=number titleSize=number valueSize=number
        Scale: linearThreshold=number log=number type!='linear|log|ordinal|symlog'
        HideFrom: legend!=flag tooltip!=flag viz!=flag
        Stacking: group=text mode='none|normal|percent'
        ThresholdStyle: mode!='off|line|dashed|area|line+area|dashed+area|series'
        LineStyle: dash=[number] fill='solid|dash|dot|square'
        options.timeseries: legend!=Legend orientation='auto|vertical|horizontal' timezone=[text] tooltip!=Tooltip
        custom.timeseries: axisBorderShow=flag axisCenteredZero=flag axisColorMode='text|series' axisGridShow=flag
          axisLabel=text axisPlacement='auto|top|right|bottom|left|hidden' axisSoftMax=number axisSoftMin=number
          axisWidth=number barAlignment=integer barMaxWidth=number barWidthFactor=number drawStyle='line|bars|points'
          fillBelowTo=text fillColor=text fillOpacity=number gradientMode='none|opacity|hue|scheme' hideFrom=HideFrom
          insertNulls=flag/number lineColor=text lineInterpolation='linear|smooth|stepBefore|stepAfter'
          lineStyle=LineStyle lineWidth=number pointColor=text pointSize=number pointSymbol=text
          scaleDistribution=Scale showPoints='auto|never|always' showValues=flag spanNulls=flag/number
          stacking=Stacking thresholdsStyle=ThresholdStyle transform='constant|negative-Y'
        options.stat: colorMode!='value|background|background_solid|none' graphMode!='none|line|area'
          justifyMode!='auto|center' orientation!='auto|vertical|horizontal'
          percentChangeColorMode='standard|inverted|same_as_value' reduceOptions!=Reduce showPercentChange=flag
          text=TextSize textMode!='auto|value|value_and_name|name|none' wideLayout=flag
        options.gauge: barShape=text barWidthFactor=number effects=any endpointMarker=text minVizHeight=integer
          minVizWidth=integer neutral=number orientation!='auto|vertical|horizontal' reduceOptions!=Reduce
          segmentCount=number segmentSpacing=number shape='circle|gauge' showThresholdLabels!=flag
          showThresholdMarkers!=flag sizing='auto|manual' sparkline=flag text=TextSize textMode=text
        options.bargauge: displayMode!='basic|lcd|gradient' legend=Legend maxVizHeight=integer minVizHeight=integer
          minVizWidth=integer namePlacement='auto|top|left|hidden' orientation!='auto|vertical|horizontal'
          reduceOptions!=Reduce showUnfilled!=flag sizing='auto|manual' text=TextSize valueMode='color|text|hidden'
        options.table: cellHeight='sm|md|lg|auto' disableKeyboardEvents=flag enablePagination=flag footer=any
          frameIndex=number frozenColumns=any maxRowHeight=number pageSize=number showHeader!=flag showTypeIcons=flag
          sortBy=[TableSort]
        custom.table: align='auto|left|right|center' cellOptions=any displayMode=text filterable=flag footer=any
          hidden=flag hideFrom=any hideHeader=flag inspect=flag minWidth=number tooltip=any width=number
          wrapHeaderText=flag wrapText=flag
        TableSort: desc=flag displayName!=text
        options.heatmap: calculate=flag calculation=any cellGap=integer cellRadius=number cellValues=CellValues
          color!=HeatmapColor exemplars=any filterValues=any legend!=HeatmapLegend rowsFrame=any
          selectionMode='x|y|xy' showValue=text tooltip!=HeatmapTooltip yAxis!=any
        custom.heatmap: hideFrom=HideFrom scaleDistribution=Scale
        CellValues: decimals=number unit=text
        HeatmapColor: exponent=number fill=text max=number min=number mode='opacity|scheme' reverse=flag
          scale='linear|exponential' scheme=text steps=integer
        HeatmapLegend: show!=flag
        HeatmapTooltip: maxHeight=number maxWidth=number mode='single|multi|none' showColorScale=flag
          yHistogram=flag
        options.histogram: bucketCount=integer bucketOffset=number bucketSize=number combine=flag legend!=Legend
          tooltip=Tooltip
        options.state-timeline: alignValue='center|left|right' legend!=Legend mergeValues=flag perPage=number
          rowHeight!=number showValue!='auto|never|always' timezone=[text] tooltip!=Tooltip
        options.status-history: colWidth=number legend!=Legend perPage=number rowHeight!=number
          showValue!='auto|never|always' timezone=[text] tooltip!=Tooltip
        options.piechart: displayLabels=[text] legend=Legend orientation=text pieType!='pie|donut' reduceOptions!=Reduce
          sort='asc|desc|none' text=TextSize tooltip=Tooltip
        options.text: code=any content!=text mode!='markdown|html|code' renderMode='once|perRow'
        options.nodeGraph: edges=any layoutAlgorithm=text nodes=any zoomMode='cooperative|greedy'
        target.prometheus: adhocFilters=[any] datasource=Datasource editorMode='builder|code' exemplar=flag
          expr!=text format='time_series|table|heatmap' fullMetaSearch=flag groupByKeys=[text] hide=flag
          includeNullMetadata=flag instant=flag interval=text intervalFactor=integer intervalMs=number
          legendFormat=text maxDataPoints=integer queryType=text range=flag refId=text step=number useBackend=flag
        target.loki: datasource=Datasource direction='forward|backward|scan' editorMode='builder|code' expr!=text
          hide=flag instant=flag legendFormat=text maxLines=integer queryType=text range=flag refId=text
          resolution=integer step=text
        """;
}
