/// What pandoc is told to make of a document before it writes plain text.
enum PandocFilter {
    static let companion = DocumentConverter.Companion(
        name: "viendan.lua",
        content: """
            -- The cells of a table one after the other, each a paragraph: columns would break citations into lines.
            function Table(element)
              local simple = pandoc.utils.to_simple_table(element)
              local blocks = pandoc.List({ pandoc.Plain(simple.caption) })
              for _, cell in ipairs(simple.headers) do blocks:extend(cell) end
              for _, row in ipairs(simple.rows) do
                for _, cell in ipairs(row) do blocks:extend(cell) end
              end
              return blocks
            end

            -- Points are a), b): Word's own numbering doesn't tell pandoc so (Decree 30/2020/NĐ-CP, appendix I).
            function OrderedList(element)
              if element.listAttributes.style == "LowerAlpha" then
                element.listAttributes.delimiter = "OneParen"
                return element
              end
            end

            -- The marks that plain text has for these would stand within citations.
            local function content(element) return element.content end
            Superscript, Subscript, SmallCaps = content, content, content
            function Image() return {} end

            -- Struck out by hand or by an editor of HTML: what takes its place stands beside it.
            function Strikeout() return {} end

            """)
}
