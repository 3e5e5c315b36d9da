using System.Globalization;

namespace StoryGen.Tests.Support;

/// <summary>How many random inputs a law is tried on: few in every run, STORYGEN_PROPERTY_ITER times as many on demand.</summary>
static class Samples
{
    /// <summary>The smallest picture there is.</summary>
    public const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>""";

    static readonly int Factor = int.TryParse(
        Environment.GetEnvironmentVariable("STORYGEN_PROPERTY_ITER"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    public static int Of(int count) => count * Factor;
}
