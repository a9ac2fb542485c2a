/** The named characters of HTML 4 and the later ones that mail uses: name, then the character, in pairs. */
const pairs =
  'quot " amp & apos \' lt < gt > ' +
  'iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ copy © ordf ª laquo « not ¬ reg ® macr ¯ deg ° plusmn ± ' +
  'sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ ordm º raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ ' +
  'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì ' +
  'Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú ' +
  'Ucirc Û Uuml Ü Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è ' +
  'eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï eth ð ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö ' +
  'divide ÷ oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ' +
  'fnof ƒ circ ˆ tilde ˜ Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ ' +
  'Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω alpha α beta β gamma γ delta δ ' +
  'epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigmaf ς sigma σ tau τ ' +
  'upsilon υ phi φ chi χ psi ψ omega ω thetasym ϑ upsih ϒ piv ϖ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” ' +
  'bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € image ℑ ' +
  'weierp ℘ real ℜ trade ™ alefsym ℵ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ uArr ⇑ rArr ⇒ dArr ⇓ hArr ⇔ ' +
  'forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ ' +
  'and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ ' +
  'oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ lang 〈 rang 〉 loz ◊ spades ♠ clubs ♣ hearts ♥ ' +
  'diams ♦ check ✓ star ☆ starf ★ phone ☎ excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . ' +
  'sol / colon : semi ; equals = quest ? commat @ lbrack [ lsqb [ bsol \\ rsqb ] rbrack ] lowbar _ grave ` lbrace { lcub { ' +
  'verbar | vert | rcub } rbrace } horbar ― Abreve Ă abreve ă Aogon Ą aogon ą Cacute Ć cacute ć Ccaron Č ccaron č ' +
  'Dcaron Ď dcaron ď Dstrok Đ dstrok đ Eogon Ę eogon ę Ecaron Ě ecaron ě Gbreve Ğ gbreve ğ Idot İ imath ı Lstrok Ł ' +
  'lstrok ł Nacute Ń nacute ń Ncaron Ň ncaron ň Odblac Ő odblac ő Rcaron Ř rcaron ř Sacute Ś sacute ś Scedil Ş ' +
  'scedil ş Tcaron Ť tcaron ť Uring Ů uring ů Udblac Ű udblac ű Zacute Ź zacute ź Zdot Ż zdot ż Zcaron Ž zcaron ž'

const words = pairs.split(' ')
const named = new Map<string, string>([
  ['nbsp', '\u00a0'],
  ['NonBreakingSpace', '\u00a0'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['hairsp', ' '],
  ['numsp', ' '],
  ['puncsp', ' '],
  ['Tab', ' '],
  ['NewLine', '\n'],
  ['shy', '\u00ad'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['ZeroWidthSpace', '\u200b'],
  ['NoBreak', '\u2060'],
])
for (let i = 0; i + 1 < words.length; i += 2) named.set(words[i] as string, words[i + 1] as string)

/** Numbers 128–159 mean windows-1252 there, as every browser reads them. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const reference = /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,20}));?/g

/** Character references to characters; what is none stays as written. One pass, so `&amp;lt;` gives `&lt;`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  if (text.length <= piece) return decodePiece(text)
  let decoded = ''
  for (let from = 0; from < text.length;) {
    const to = cutBetweenReferences(text, from)
    decoded += decodePiece(text.slice(from, to))
    from = to
  }
  return decoded
}

/** An engine gathers every match of a text before it replaces the first: a long one is decoded a piece at a time. */
const piece = 64 * 1024
/** `&`, 21 characters of a name, `;`. */
const longestReference = 23

/** Where the piece from there ends: before a reference that would be cut in two. */
function cutBetweenReferences(text: string, from: number): number {
  const to = from + piece
  if (to >= text.length) return text.length
  const begun = text.lastIndexOf('&', to - 1)
  return begun > to - longestReference ? begun : to
}

function decodePiece(text: string): string {
  return text.replace(
    reference,
    (written, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return decodeName(written, name)
      return decodeNumber(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
    },
  )
}

function decodeName(written: string, name: string): string {
  const character = named.get(name)
  if (character !== undefined && (written.endsWith(';') || mayLackSemicolon.has(name))) return character
  if (character === undefined && written.endsWith(';')) return named.get(name.toLowerCase()) ?? written
  return written
}

/** `?a=1&copy=2` in a shown address is no ©; these few are written without their semicolon in real mail. */
const mayLackSemicolon = new Set(['nbsp', 'amp', 'lt', 'gt', 'quot'])

function decodeNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return c1[code - 0x80] ?? ''
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}
