import Testing

@testable import LegalText

@Suite struct VietnameseSpellingTests {
    private static let letters =
        "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵfjwzð"

    @Test func everyLetterHasItsCapital() {
        for letter in Self.letters {
            let capital = VietnameseSpelling.uppercased(Array(String(letter).utf8))
            #expect(String(decoding: capital, as: UTF8.self) == letter.uppercased())
        }
        #expect(Self.letters.count == 12 * 6 + 17 + 4 + 1)
    }

    @Test func capitalsOfAWordAreThoseOfItsLetters() {
        let capitals = VietnameseSpelling.uppercased(Array("quyết-định5".utf8))
        #expect(String(decoding: capitals, as: UTF8.self) == "QUYẾT-ĐỊNH5")
    }

    @Test func aWordIsItsOwnFirstSpelling() {
        #expect(VietnameseSpelling.variants(of: "luật") == ["luật"])
        #expect(VietnameseSpelling.variants(of: "hòa") == ["hòa", "hoà"])
        #expect(VietnameseSpelling.variants(of: "đòa") == ["đòa", "đoà", "ðòa", "ðoà"])
    }

    /// Five tones on each of the three rhymes whose tone moved; a syllable with a final consonant never had two forms.
    @Test func onlyOpenRhymesHaveAnOlderForm() {
        let pairs = [
            ("òa óa ỏa õa ọa", "oà oá oả oã oạ"), ("òe óe ỏe õe ọe", "oè oé oẻ oẽ oẹ"),
            ("ùy úy ủy ũy ụy", "uỳ uý uỷ uỹ uỵ"),
        ]
        for (newer, older) in pairs {
            for (new, old) in zip(newer.split(separator: " "), older.split(separator: " ")) {
                #expect(VietnameseSpelling.variants(of: "th" + new) == ["th" + new, "th" + old])
                #expect(VietnameseSpelling.variants(of: new + "n") == [new + "n"])
            }
        }
    }
}
