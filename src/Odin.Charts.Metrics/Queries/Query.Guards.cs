namespace Odin.Charts.Metrics;

public partial class Query
{
    /// <summary>0 where there is no series: <c>… or vector(0)</c>, for a query whose result has no labels.</summary>
    public Query OrZero() => Or(Vector(0));

    /// <summary>0 where there is no series but one of the other query, with its labels: <c>… or 0 * other</c>. No error
    /// has been counted yet, and requests have: then there are 0 errors.</summary>
    /// <param name="where">The query that says where a 0 belongs. Its labels are those of this one.</param>
    public Query OrZero(Query where) => Or(0 * where);

    /// <summary>The share that this is of a whole. Where the whole is 0 there is no share, rather than one that is no
    /// number: <c>… / (whole &gt; 0)</c>.</summary>
    /// <param name="whole">The whole.</param>
    public Operation ShareOf(Query whole) => this / (whole > 0);
}
