namespace Odin.Charts.PromQL;

/// <summary>What has to hold for binary operators.</summary>
internal sealed partial class NodeChecks
{
    public PromBinary Binary(PromBinary binary, TextSpan sign)
    {
        var (left, right) = (binary.Left.Type, binary.Right.Type);
        _gate.Operator(binary.Operator, sign);
        CheckBool(binary, sign);
        CheckOperand(binary.Left);
        CheckOperand(binary.Right);
        if (BinaryOperators.IsSet(binary.Operator) && (left == PromType.Scalar || right == PromType.Scalar))
        {
            problems.Add(MatchingProblems.SetOfScalar(BinaryOperators.Sign(binary.Operator), sign));
        }
        if (binary.Matching is { } matching) CheckMatching(binary, matching, sign);
        return binary;
    }

    void CheckBool(PromBinary binary, TextSpan sign)
    {
        var isComparison = BinaryOperators.IsComparison(binary.Operator);
        var name = BinaryOperators.Sign(binary.Operator);
        if (binary.ReturnsBool && !isComparison) problems.Add(MatchingProblems.BoolWithoutComparison(name, sign));
        var ofScalars = binary.Left.Type == PromType.Scalar && binary.Right.Type == PromType.Scalar;
        if (isComparison && !binary.ReturnsBool && ofScalars)
            problems.Add(MatchingProblems.ScalarComparison(name, sign));
    }

    void CheckOperand(PromExpression operand)
    {
        if (operand.Type is PromType.Matrix or PromType.Text)
        {
            problems.Add(FunctionProblems.OperandType(operand.Type, operand.Span));
        }
    }

    void CheckMatching(PromBinary binary, VectorMatching matching, TextSpan sign)
    {
        CheckOnAndGroup(matching);
        var name = BinaryOperators.Sign(binary.Operator);
        var fills = matching.FillLeft is not null || matching.FillRight is not null;
        if (!MayBeVector(binary.Left) || !MayBeVector(binary.Right))
        {
            if (matching.Labels.Length > 0) problems.Add(MatchingProblems.OnlyBetweenVectors(sign));
            if (fills) problems.Add(MatchingProblems.FillBetweenVectors(sign));
        }
        else if (BinaryOperators.IsSet(binary.Operator))
        {
            if (matching.Group != GroupSide.None) problems.Add(MatchingProblems.GroupOfSet(name, sign));
            if (fills) problems.Add(MatchingProblems.FillOfSet(name, sign));
        }
    }

    static bool MayBeVector(PromExpression operand) => operand.Type is PromType.Vector or PromType.Unknown;

    void CheckOnAndGroup(VectorMatching matching)
    {
        if (!matching.On || matching.Include.IsEmpty) return;
        var on = matching.Labels.Select(label => label.Name).ToHashSet();
        foreach (var label in matching.Include.Where(label => on.Contains(label.Name)))
        {
            problems.Add(MatchingProblems.OnAndGroup(label.Name, label.Span));
        }
    }
}
