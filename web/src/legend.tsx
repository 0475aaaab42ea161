// SPDX-License-Identifier: Apache-2.0

/// What a mark of a chart means. The same shapes stand in the chart, on the page and in a saved picture, so that
/// a reader who sees no colours can tell them apart.
export type LegendEntry = {
  name: string;
  colour: string;
  shape?: "area" | "line" | "dash" | "dots" | "square" | "ring" | "triangle" | "diamond" | "range" | "hollow" | "thin" | "step";
};
export type Legend = LegendEntry[];

/// The sign of an entry as SVG text, 18 wide and 12 high.
export function legendSign({ colour, shape = "area" }: LegendEntry): string {
  switch (shape) {
    case "line":
      return `<line x1="0" x2="18" y1="6" y2="6" stroke="${colour}" stroke-width="2.5"/>`;
    case "dash":
      return `<line x1="0" x2="18" y1="6" y2="6" stroke="${colour}" stroke-width="2.5" stroke-dasharray="4 3"/>`;
    case "dots":
      return `<line x1="1.5" x2="18" y1="6" y2="6" stroke="${colour}" stroke-width="3" stroke-dasharray="0 5" stroke-linecap="round"/>`;
    case "square":
      return `<rect x="4" y="1" width="10" height="10" fill="${colour}"/>`;
    case "ring":
      return `<circle cx="9" cy="6" r="4.5" fill="none" stroke="${colour}" stroke-width="2"/>`;
    case "triangle":
      return `<path d="M9 .5L15 11.5H3z" fill="${colour}"/>`;
    case "diamond":
      return `<path d="M9 0L13 6 9 12 5 6z" fill="${colour}"/>`;
    case "range":
      return `<line x1="3" x2="15" y1="6" y2="6" stroke="${colour}" stroke-opacity="0.35" stroke-width="8" stroke-linecap="round"/><circle cx="9" cy="6" r="4" fill="${colour}"/>`;
    case "thin":
      return `<path d="M0 2H18M0 10H18" stroke="${colour}" stroke-width="1.2"/>`;
    case "step":
      return `<line x1="0" x2="18" y1="6" y2="6" stroke="${colour}" stroke-width="2.4"/><circle cx="9" cy="6" r="3.4" fill="${colour}"/>`;
    case "hollow":
      return `<rect x="2.7" y="0.7" width="12.6" height="10.6" fill="none" stroke="${colour}" stroke-width="1.4" stroke-dasharray="3 2"/>`;
    case "area":
      return `<rect x="2" width="14" height="12" rx="2" fill="${colour}"/>`;
  }
}

export function LegendLine({ legend }: { legend: Legend }) {
  return (
    <ul class="legend">
      {legend.map((entry) => (
        <li>
          <svg
            width="18"
            height="12"
            aria-hidden="true"
            dangerouslySetInnerHTML={{ __html: legendSign(entry) }}
          />
          {entry.name}
        </li>
      ))}
    </ul>
  );
}
