// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { lightness, toneOf } from '../../src/highlight/tone.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(255, 255, 255, 0.87)', 1],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0.1 0.1 0.1)', 0.1],
  ['oklch(0.9 0.1 120)', 0.9],
  ['oklab(0.2 0 0)', 0.2],
  ['lab(95 0 0)', 0.95],
  ['lch(10 5 30)', 0.1],
  ['', 0],
])('the lightness of %j is %d', (color, expected) => {
  expect(lightness(color)).toBeCloseTo(expected, 1);
});

test.each([
  ['#000', 'dark'],
  ['#333', 'dark'],
  ['#999', 'dark'],
  ['#b01e1e', 'dark'],
  ['#bbb', 'pale'],
  ['#fff', 'pale'],
  ['#ffe9a8', 'pale'],
])('text in %s is %s', (color, tone) => {
  document.body.style.color = color;
  expect(toneOf(document.body)).toBe(tone);
});
