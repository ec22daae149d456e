/** Colours as browsers reckon them, for what the tokens promise. sRGB components are 0–1, linear where it says so. */

export type Rgb = [number, number, number];

export interface Color {
  rgb: Rgb;
  alpha: number;
}

/** Reads `#rrggbb` and `oklch(L C H / A)`. Throws on anything else. */
export function readColor(text: string): Color {
  const hex = /^#([0-9a-f]{6})$/.exec(text)?.[1];
  if (hex) return { rgb: [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb, alpha: 1 };
  const oklch = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(text);
  if (!oklch) throw new Error(`no colour: ${text}`);
  const [lightness = 0, chroma = 0, hue = 0, alpha = 1] = oklch
    .slice(1)
    .map((part) => (part ? Number(part) : undefined));
  return { rgb: fromOklch(lightness, chroma, (hue * Math.PI) / 180), alpha };
}

/** Björn Ottosson's matrices, as in CSS Color 4; what sRGB cannot show is clipped. */
function fromOklch(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((part) => {
    const clipped = Math.min(1, Math.max(0, part));
    return clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  }) as Rgb;
}

/** A colour laid over an opaque one. */
export function over({ rgb, alpha }: Color, ground: Color): Color {
  return { rgb: rgb.map((part, index) => part * alpha + (ground.rgb[index] ?? 0) * (1 - alpha)) as Rgb, alpha: 1 };
}

/** WCAG 2 contrast of two opaque colours, 1–21. */
export function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ rgb }: Color): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
