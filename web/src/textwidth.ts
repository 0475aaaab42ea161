// SPDX-License-Identifier: Apache-2.0

/// Width of a text, about [px]: Korean letters are nearly one em wide, others a little over half of one.
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0x1100 ? 0.95 : 0.54;
  return width * size;
}

/// The lines of a text that is broken at spaces to fit into a width.
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
