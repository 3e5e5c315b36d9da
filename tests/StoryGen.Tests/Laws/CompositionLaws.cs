using System.Globalization;
using System.Text;
using CsCheck;
using StoryGen.Text;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Laws;

/// <summary>Our composition is that of the framework, which the native program does not have.</summary>
public class CompositionLaws
{
    static readonly Rune[] Assigned = [.. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
        .Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse))];

    static readonly Rune[] Joining = [.. Assigned.Where(rune => rune.ToString().Normalize(NormalizationForm.FormD) != rune.ToString()
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || rune.Value is >= 0x1100 and < 0x1200)];

    [Fact]
    public void For_every_character() =>
        Assert.All(Assigned, rune => AssertComposed(rune.ToString()));

    [Fact]
    public void For_every_decomposed_character() =>
        Assert.All(Joining, rune => AssertComposed(rune.ToString().Normalize(NormalizationForm.FormD)));

    [Fact]
    public void For_every_pair_that_stands_before_another_mark() =>
        Assert.All(Joining.Where(rune => rune.Value < 0xAC00), rune => AssertComposed($"{rune}\u0327\u0301{rune}"));

    [Fact]
    public void For_random_sequences() =>
        Gen.Frequency((3, Gen.Int[0, Joining.Length - 1].Select(i => Joining[i])), (1, Gen.Int[0, Assigned.Length - 1].Select(i => Assigned[i])))
            .Array[0, 8].Select(runes => string.Concat(runes)).Sample(AssertComposed, iter: Samples.Of(20_000));

    [Fact]
    public void Inert_characters_never_change_and_never_join() =>
        Gen.Select(Gen.Int[0, Joining.Length - 1], Gen.Int[0, Assigned.Length - 1]).Sample((first, second) =>
        {
            if (!CanonicalComposition.IsInert(Assigned[second]))
                return;
            var (before, text) = (Joining[first].ToString(), Assigned[second].ToString());
            Assert.Equal(before.Normalize() + text, (before + text).Normalize());
        }, iter: Samples.Of(20_000));

    static void AssertComposed(string text) =>
        Assert.Equal(text.Normalize(NormalizationForm.FormC), string.Concat(CanonicalComposition.Compose(text.EnumerateRunes())));
}
