using StoryGen.Picturing.Cards;

namespace StoryGen.Tests.Pictures;

static class Cards
{
    public static readonly Dictionary<string, CardText> All = new()
    {
        ["latin"] = new("Russia rejects swapping occupied Ukrainian land for Kursk", "World", "Example News", "12 February 2025", "12 of 12 quoted passages attributed", "en", false),
        ["short"] = new("Peace?", null, null, null, null, "en", false),
        ["quotation"] = new("“We will not go,” says mayor of flooded town", "Local", "The Exampleton Gazette", "3 March 2025", "3 of 3 quoted passages attributed", "en", false),
        ["german"] = new("Koalition einigt sich auf Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "Politik", "Beispiel-Zeitung", "12. Februar 2025", "12 von 12 Zitaten zugeordnet", "de", false),
        ["cyrillic"] = new("Росія відкидає обмін окупованих українських земель на Курщину", "Світ", "Приклад", "12 лютого 2025 р.", "Вказано авторів 12 із 12 цитат", "uk", false),
        ["greek"] = new("Η Ρωσία απορρίπτει την ανταλλαγή εδαφών για το Κουρσκ", "Κόσμος", "Παράδειγμα", "12 Φεβρουαρίου 2025", null, "el", false),
        ["arabic"] = new("روسيا ترفض مبادلة الأراضي الأوكرانية المحتلة بكورسك", "العالم", "أخبار المثال", "12 فبراير 2025", "نُسب 12 من 12 اقتباسًا إلى قائله", "ar", true),
        ["mixed-rtl"] = new("زيلينسكي في مقابلة مع The Guardian: «سنبادل إقليمًا بآخر» قبل قمة G20 في 2025", "العالم", "Example News", "12 فبراير 2025", "نُسب 12 من 12 اقتباسًا إلى قائله", "ar", true),
        ["mixed-ltr"] = new("Al Jazeera (الجزيرة) calls the vote “خطوة تاريخية” in 2025, 50% more than expected", "Media", "Example News", "12 February 2025", null, "en", false),
        ["long"] = new(string.Concat(Enumerable.Repeat("Ministers said on Tuesday that “nothing is agreed until everything is agreed” and ", 8))[..500], "World", "A Publisher With a Name That Goes On for Quite Some Time Indeed", "12 February 2025, 09:30", "112 of 112 quoted passages attributed", "en", false),
        ["word"] = new(new string('m', 5) + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau", "Section", null, null, null, "de", false),
        ["emoji"] = new("🎉🎉 👨‍👩‍👧", null, "Example News", null, null, "en", false),
        ["emoji-within"] = new("We won 🎉 the cup ❤️ – “finally”, says captain 👨‍👩‍👧!", "Sport", "Example News", "12 February 2025", null, "en", false),
        ["cjk"] = new("俄罗斯拒绝以被占领土换取库尔斯克", "World", "Example News", "12 February 2025", null, "zh", false),
    };
}
