using System.Globalization;

namespace StoryGen.Tests.Support;

/// <summary>How many random inputs a law is tried on: few in every run, STORYGEN_PROPERTY_ITER times as many on demand.</summary>
static class Samples
{
    static readonly int Factor = int.TryParse(
        Environment.GetEnvironmentVariable("STORYGEN_PROPERTY_ITER"), NumberStyles.None, CultureInfo.InvariantCulture, out var factor) ? factor : 1;

    public static int Of(int count) => count * Factor;
}
