namespace Odin.Exporter;

/// <summary>Runs the sources that the configuration asks for side by side. None can hold up the others, a reload or the end.</summary>
internal sealed class SourceHost(SourceContext context, TimeSpan patience)
{
    readonly Dictionary<string, SourceRun> _runs = new(StringComparer.Ordinal);
    readonly Dictionary<string, Task> _leaving = new(StringComparer.Ordinal);

    /// <summary>Starts the new ones, stops those that are gone, and starts those again whose section is another.</summary>
    public void Apply(IEnumerable<PlannedSource> plans)
    {
        var wanted = plans.ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var (name, run) in _runs.ToList())
            if (!wanted.TryGetValue(name, out var plan)) Stop(name, ForgetAsync(run));
            else if (!SameValue.Of(plan.Configuration, run.Plan.Configuration)) Stop(name, run.StopAsync());
        foreach (var (name, plan) in wanted)
            if (!_runs.ContainsKey(name)) Start(plan);
    }

    /// <summary>Stops all of them, in bounded time.</summary>
    public Task StopAsync()
    {
        var runs = _runs.Values.ToList();
        _runs.Clear();
        return Task.WhenAll(runs.Select(r => r.StopAsync()));
    }

    void Start(PlannedSource plan)
    {
        _leaving.Remove(plan.Name, out var predecessor);
        _runs[plan.Name] = new(plan, context, patience, predecessor);
    }

    void Stop(string name, Task end)
    {
        _runs.Remove(name);
        _leaving[name] = end;
    }

    // It would seem to be late for ever.
    async Task ForgetAsync(SourceRun run)
    {
        await run.StopAsync().ConfigureAwait(false);
        context.Health(run.Plan.Name).Forget();
    }
}
