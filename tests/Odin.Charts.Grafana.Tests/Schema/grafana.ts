// What the JSON of dashboards has to be, in the words of Grafana's own types.
import type { Dashboard } from '@grafana/schema/dist/types/raw/dashboard/x/types.gen';
import type { Spec } from '@grafana/schema/dist/types/schema/dashboard/v2/types.spec.gen';
import type * as bargauge from '@grafana/schema/dist/types/raw/composable/bargauge/panelcfg/x/types.gen';
import type * as gauge from '@grafana/schema/dist/types/raw/composable/gauge/panelcfg/x/types.gen';
import type * as heatmap from '@grafana/schema/dist/types/raw/composable/heatmap/panelcfg/x/types.gen';
import type * as histogram from '@grafana/schema/dist/types/raw/composable/histogram/panelcfg/x/types.gen';
import type * as logs from '@grafana/schema/dist/types/raw/composable/logs/panelcfg/x/types.gen';
import type * as nodeGraph from '@grafana/schema/dist/types/raw/composable/nodegraph/panelcfg/x/types.gen';
import type * as piechart from '@grafana/schema/dist/types/raw/composable/piechart/panelcfg/x/types.gen';
import type * as stat from '@grafana/schema/dist/types/raw/composable/stat/panelcfg/x/types.gen';
import type * as stateTimeline from '@grafana/schema/dist/types/raw/composable/statetimeline/panelcfg/x/types.gen';
import type * as statusHistory from '@grafana/schema/dist/types/raw/composable/statushistory/panelcfg/x/types.gen';
import type * as table from '@grafana/schema/dist/types/raw/composable/table/panelcfg/x/types.gen';
import type * as text from '@grafana/schema/dist/types/raw/composable/text/panelcfg/x/types.gen';
import type * as timeseries from '@grafana/schema/dist/types/raw/composable/timeseries/panelcfg/x/types.gen';

export type Classic = Dashboard;
export type V2 = Spec;

export interface Panels {
  options: {
    bargauge: Partial<bargauge.Options>;
    gauge: Partial<gauge.Options>;
    heatmap: Partial<heatmap.Options>;
    histogram: Partial<histogram.Options>;
    logs: Partial<logs.Options>;
    nodeGraph: Partial<nodeGraph.Options>;
    piechart: Partial<piechart.Options>;
    stat: Partial<stat.Options>;
    'state-timeline': Partial<stateTimeline.Options>;
    'status-history': Partial<statusHistory.Options>;
    table: Partial<table.Options>;
    text: Partial<text.Options>;
    timeseries: Partial<timeseries.Options>;
  };
  custom: {
    heatmap: Partial<heatmap.FieldConfig>;
    histogram: Partial<histogram.FieldConfig>;
    piechart: Partial<piechart.FieldConfig>;
    'state-timeline': Partial<stateTimeline.FieldConfig>;
    'status-history': Partial<statusHistory.FieldConfig>;
    table: Partial<table.FieldConfig>;
    timeseries: Partial<timeseries.FieldConfig>;
  };
}
