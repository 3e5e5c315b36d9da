namespace StoryGen.Quotes;

/// <summary>A paragraph in which passages are sought; <paramref name="IsLiteral"/> tells where a mark is no mark.</summary>
internal readonly record struct MarkedText(string Text, Predicate<int> IsLiteral)
{
    public static MarkedText Of(FlatText flat) => new(flat.Text, flat.IsLiteral);

    public static MarkedText Of(string text) => new(text, _ => false);
}

/// <summary>Wordings that entries of the front matter have: they decide where a mark can be read in two ways.</summary>
internal interface IKnownWordings
{
    /// <summary>How many characters the longest of them has.</summary>
    int Longest { get; }

    bool Contains(string words);
}
