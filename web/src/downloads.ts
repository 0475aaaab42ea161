// SPDX-License-Identifier: Apache-2.0
import type { Legend } from "./legend";
import { legendSign } from "./legend";
import { textWidth, wrapped } from "./textwidth";
import { resolveColours } from "./theme";

/// Hands a file to the reader, made in the page: nothing is sent anywhere.
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveText(name: string, text: string, type: string): void {
  save(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

const fonts =
  '"Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", system-ui, sans-serif';

export type Frame = {
  title: string;
  sentence: string;
  source: string;
  legend: Legend;
};

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export const pictureWidth = 860;
const margin = 24;

/// A chart with its title, sentence, legend and source around it, as one SVG document that stands alone.
export function picture(
  chart: SVGSVGElement,
  frame: Frame,
): { markup: string; width: number; height: number } {
  const inner = pictureWidth;
  const width = inner + 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const lines = (text: string, size: number, fill: string, weight: number) => {
    for (const line of wrapped(text, size, inner)) {
      y += size * 1.4;
      parts.push(
        `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
      );
    }
  };
  lines(frame.title, 22, "var(--ink)", 700);
  y += 4;
  lines(frame.sentence, 14, "var(--soft)", 400);
  if (frame.legend.length > 0) {
    y += 26;
    let x = margin;
    for (const entry of frame.legend) {
      parts.push(`<g transform="translate(${x} ${y - 11})">${legendSign(entry)}</g>`);
      parts.push(
        `<text x="${x + 24}" y="${y}" font-size="13" fill="var(--ink)">${escaped(entry.name)}</text>`,
      );
      x += 24 + textWidth(entry.name, 13) + 22;
    }
  }
  y += 16;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const height = Number(copy.getAttribute("height"));
  copy.setAttribute("x", String(margin));
  copy.setAttribute("y", String(y));
  copy.removeAttribute("aria-hidden");
  parts.push(new XMLSerializer().serializeToString(copy));
  y += height + 6;
  lines(frame.source, 12, "var(--soft)", 400);
  y += margin;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" font-family='${fonts}'>`;
  const page = `<title>${escaped(frame.title)}</title><rect width="100%" height="100%" fill="var(--paper)"/>`;
  const markup = resolveColours(open + page + parts.join("") + "</svg>").replaceAll(
    "currentColor",
    "#1b1f24",
  );
  return { markup, width, height: y };
}

/// The picture as pixels, twice as fine as the screen.
export async function png(markup: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * 2);
  canvas.height = Math.round(height * 2);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws no pictures");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((give, fail) =>
    canvas.toBlob((blob) => (blob ? give(blob) : fail(new Error("no picture"))), "image/png"),
  );
}
