/**
 * Bytes of a saved page as text. Declarations lie (a page saved from the browser is UTF-8 and still says GB2312; a GBK page may say
 * nothing), so that the bytes decide: a byte order mark, then valid UTF-8, then the encoding whose text looks most like Chinese.
 */
const SAMPLE = 400_000;
/** The most frequent characters of written Chinese, simplified and traditional, and its punctuation. */
const FREQUENT = new Set(
  '的一是不了在有人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严，。、；：“”（）《》國會為來時這個們產學對經長東開關發業務報電話機動進過還點現實條無與從後說',
);

const plausible = (text: string): number => {
  let good = 0;
  let bad = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (FREQUENT.has(char)) good++;
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) bad += 3;
  }
  return good - bad;
};

/** The name of the encoding that the bytes are in, of those Chinese pages use. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Not UTF-8 throughout: perhaps with a few broken bytes, perhaps another.
  }
  const sample = bytes.subarray(0, SAMPLE);
  const declared = /charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,20})/i
    .exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]
    ?.toLowerCase();
  const order = ['utf-8', 'gb18030', 'big5'];
  if (declared?.startsWith('big5')) order.reverse();
  let best = { name: 'utf-8', score: Number.NEGATIVE_INFINITY };
  for (const name of order) {
    const score = plausible(new TextDecoder(name).decode(sample));
    if (score > best.score) best = { name, score };
  }
  return best.name;
}

/** Bytes as text, whatever they declare. Never throws: what no encoding knows becomes U+FFFD. */
export function decodePage(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
