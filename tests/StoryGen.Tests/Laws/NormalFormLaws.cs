using System.Globalization;
using System.Text;
using CsCheck;
using StoryGen.Text;
using StoryGen.Tests.Support;

namespace StoryGen.Tests.Laws;

public class NormalFormLaws
{
    static readonly Gen<string> Text = Gen.Frequency(
        (2, RandomText.Markdown),
        (1, RandomText.AnyCharacter.Array[0, 30].Select(string.Concat)),
        (2, Gen.OneOf("a", "e", "Z", " ", "\u00a0", "-", "--", "–", "—", "…", "\u0301", "\u0308", "\u0323", "\u00ad", "\u200b", "\u2060", "\ufeff", "“", "'", "«", "»", "‹", "›", "\u1100", "\u1161", "\u11a8", "가", "\n", "é")
            .Array[0, 20].Select(string.Concat)));

    [Fact]
    public void It_is_its_own_normal_form() =>
        Text.Sample(text => Assert.Equal(NormalForm.Of(text).Text, NormalForm.Of(NormalForm.Of(text).Text).Text), iter: Samples.Of(3000));

    [Fact]
    public void Composed_and_decomposed_text_have_the_same_one() =>
        Text.Where(IsWellFormed).Sample(text => Assert.Equal(NormalForm.Of(text.Normalize(NormalizationForm.FormC)).Text, NormalForm.Of(text.Normalize(NormalizationForm.FormD)).Text), iter: Samples.Of(3000));

    [Fact]
    public void Its_characters_come_from_the_source_in_order() =>
        Text.Sample(text =>
        {
            var normal = NormalForm.Of(text);
            var offsets = Enumerable.Range(0, normal.Text.Length + 1).Select(normal.SourceOffset).ToList();
            Assert.Equal(offsets.Order(), offsets);
            Assert.All(offsets, offset => Assert.InRange(offset, 0, text.Length));
            Assert.Equal(text.Length, offsets[^1]);
        }, iter: Samples.Of(3000));

    [Theory]
    [InlineData("“We” ‘won’ «at» ‹last› „now“ 「ok」 \"x\"", "'We' 'won' 'at' 'last' 'now' 'ok' 'x'")]
    [InlineData("« We »", "'We'")]
    [InlineData("«\u202fWe\u00a0»", "'We'")]
    [InlineData("a – b—c -- d --- e - f", "a—b—c—d—e—f")]
    [InlineData("well-known twenty\u2011five", "well-known twenty-five")]
    [InlineData("a\u00a0b\u2009c\n d", "a b c d")]
    [InlineData("so\u00adft\u200b \u2060\ufeffhere…", "soft here...")]
    [InlineData(" edges ", "edges")]
    [InlineData("Don’t", "Don't")]
    [InlineData("", "")]
    public void It_is(string text, string expected) => Assert.Equal(expected, NormalForm.Of(text).Text);

    static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned);
}
