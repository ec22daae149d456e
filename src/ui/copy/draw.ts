import type { Summary } from '../../summary/schema.ts';
import type { Words } from '../words.tsx';
import { pictureContent } from './content.ts';
import { type Layout, layOut, STYLES, type Style } from './layout.ts';

/** Pixels of the picture to a CSS pixel. */
const SCALE = 2;

/** Face, weight and colour of each style, by the tokens of the views. */
const SET: Record<Style, { face: '--sans' | '--serif'; weight: number; colour: '--ink' | '--ink-soft' }> = {
  title: { face: '--serif', weight: 700, colour: '--ink' },
  source: { face: '--sans', weight: 400, colour: '--ink-soft' },
  name: { face: '--sans', weight: 600, colour: '--ink' },
  head: { face: '--sans', weight: 400, colour: '--ink-soft' },
  subject: { face: '--sans', weight: 400, colour: '--ink-soft' },
  indicator: { face: '--sans', weight: 400, colour: '--ink' },
  value: { face: '--sans', weight: 600, colour: '--ink' },
  due: { face: '--sans', weight: 400, colour: '--ink' },
  note: { face: '--sans', weight: 400, colour: '--ink-soft' },
};

/** The targets of a summary as a PNG, on white paper whatever the reader's theme is. Needs the tokens of the page it runs in. */
export async function drawTargets(summary: Summary, words: Words): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const tokens = lightTokens();
  const font = (style: Style) => `${SET[style].weight} ${STYLES[style].size}px ${tokens.face(SET[style].face)}`;
  const layout = layOut(pictureContent(summary, words), (text, style) => {
    pen.font = font(style);
    return pen.measureText(text).width;
  });
  canvas.width = layout.width * SCALE;
  canvas.height = layout.height * SCALE;
  pen.scale(SCALE, SCALE);
  paint(pen, layout, tokens.colour, font);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function paint(
  pen: CanvasRenderingContext2D,
  layout: Layout,
  colour: (token: string) => string,
  font: (style: Style) => string,
): void {
  pen.fillStyle = colour('--paper');
  pen.fillRect(0, 0, layout.width, layout.height);
  for (const { kind, x, y, width, height } of layout.boxes) {
    pen.fillStyle = colour(kind === 'marker' ? '--brand' : '--hairline');
    // A marker covers the lower part of the words, as one drawn by hand does.
    if (kind === 'marker') pen.fillRect(x, y + height / 2, width, height / 2);
    else pen.fillRect(x, y, width, height);
  }
  pen.textBaseline = 'middle';
  for (const { text, style, x, y, align } of layout.texts) {
    pen.font = font(style);
    pen.fillStyle = colour(SET[style].colour);
    pen.textAlign = align;
    pen.fillText(text, x, y);
  }
}

/** What the tokens are in the light theme: asked of an element, for they are pairs that only a style resolves. */
function lightTokens(): { colour: (token: string) => string; face: (token: string) => string } {
  const style = getComputedStyle(document.documentElement);
  return {
    face: (token) => style.getPropertyValue(token).trim() || 'sans-serif',
    colour(token) {
      const probe = document.createElement('span');
      probe.style.colorScheme = 'light';
      probe.style.color = `var(${token})`;
      probe.hidden = true;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    },
  };
}
