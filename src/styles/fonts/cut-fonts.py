"""Cuts the two fonts that every page preloads out of the packages: see README.md."""

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

packages = "node_modules/@fontsource-variable"
here = "src/styles/fonts"

ascii_letters = set(range(0x20, 0x7F))
punctuation = {0xA0, 0xA7, 0xAB, 0xB7, 0xBB, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2026, 0x2039, 0x203A}
western = set(range(0xC0, 0x100)) | {0x131, 0x152, 0x153, 0x2BC}
signs = {0xA1, 0xA2, 0xA3, 0xA9, 0xAD, 0xB0, 0xB1, 0xBC, 0xBD, 0xBE, 0xBF, 0x2022, 0x2032, 0x2033, 0x2044, 0x20AC, 0x2122, 0x2212}
wanted = ascii_letters | punctuation | western | signs


def thin_kerning(font, least):
    """Keeps exceptions to class kerning only where both glyphs are common and the step can be seen."""
    cmap = font.getBestCmap()
    common = {cmap[code] for code in ascii_letters | punctuation if code in cmap}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if not hasattr(table, "PairSet"):
                continue
            kept = []
            for first, pairs in zip(table.Coverage.glyphs, table.PairSet):
                pairs.PairValueRecord = [
                    pair
                    for pair in pairs.PairValueRecord
                    if first in common and pair.SecondGlyph in common and abs(pair.Value1.XAdvance) >= least
                ]
                pairs.PairValueCount = len(pairs.PairValueRecord)
                if pairs.PairValueRecord:
                    kept.append((first, pairs))
            table.Coverage.glyphs = [first for first, _ in kept]
            table.PairSet = [pairs for _, pairs in kept]
            table.PairSetCount = len(kept)


def cut(source, name, limits, features):
    font = instantiateVariableFont(TTFont(f"{packages}/{source}.woff2"), limits)
    thin_kerning(font, least=6)
    options = Options()
    options.layout_features = features
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(f"{here}/{name}.woff2")


figures = ["kern", "liga", "pnum", "tnum"]
cut("newsreader/files/newsreader-latin-opsz-normal", "newsreader", {"wght": 400, "opsz": (16, 72)}, figures)
cut("public-sans/files/public-sans-latin-wght-normal", "public-sans", {"wght": (400, 700)}, [*figures, "calt", "ccmp"])
