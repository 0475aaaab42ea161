// SPDX-License-Identifier: Apache-2.0
import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { Placed } from "d3-sankey";
import { textWidth, wrapped } from "./textwidth";
import { colour } from "./theme";

/// A node in one of three columns, with its name and what is told of it beneath.
export type SankeyNode = { id: string; column: 0 | 1 | 2; name: string; note: string };
export type SankeyLink = { source: string; target: string; value: number; colour: string; tip: string };

const svgSpace = "http://www.w3.org/2000/svg";
const nameSize = 12;
const nodeWidth = 10;
const lineHeight = 14;

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

type Here = Placed<SankeyNode, SankeyLink>;

/// Name and note of a node: outside the picture where there is room beside it, else over the flows. Beside a flat node
/// they stand on one line.
function label(node: Here, room: number, outside: boolean): SVGElement[] {
  const onLeft = outside ? node.column === 0 : node.column === 2;
  const x = onLeft ? node.x0 - 6 : node.x1 + 6;
  const anchor = onLeft ? "end" : "start";
  const oneLine = node.y1 - node.y0 < 2 * lineHeight;
  const lines = wrapped(node.name, nameSize, room);
  const middle = (node.y0 + node.y1) / 2;
  const halo = { "paint-order": "stroke", stroke: colour("paper"), "stroke-width": 3, "stroke-linejoin": "round" };
  const common = { x, "text-anchor": anchor, "font-size": nameSize, ...halo };
  if (oneLine && textWidth(`${node.name} ${node.note}`, nameSize) <= room) {
    const text = element("text", { ...common, y: middle + 4, fill: colour("ink") }, node.name);
    text.append(element("tspan", { fill: colour("soft"), dx: 5 }, node.note));
    return [text];
  }
  const top = middle - (lines.length * lineHeight) / 2 - 2;
  return [
    ...lines.map((line, at) =>
      element("text", { ...common, y: top + at * lineHeight + 4 + lineHeight / 2 - 4, fill: colour("ink") }, line),
    ),
    element(
      "text",
      { ...common, y: top + lines.length * lineHeight + lineHeight / 2, fill: colour("soft"), "font-size": 11 },
      node.note,
    ),
  ];
}

/// Flows from the left over the middle to the right; what a flow is stands in its tip.
export function sankeyChart(width: number, nodes: SankeyNode[], links: SankeyLink[]): SVGSVGElement {
  const count = Math.max(...[0, 1, 2].map((column) => nodes.filter((node) => node.column === column).length));
  const padding = 2 * lineHeight + 4;
  const height = Math.round(count * (padding + 22) + (width < 520 ? 60 : 120));
  const outside = width >= 700;
  const side = outside ? 150 : 1;
  const svg = element("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    style: "font-family: inherit; overflow: visible;",
  }) as SVGSVGElement;
  const laid = sankey<SankeyNode, SankeyLink>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => node.column)
    .nodeWidth(nodeWidth)
    .nodePadding(padding)
    .extent([
      [side, 16],
      [width - side, height - 16],
    ])({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  const path = sankeyLinkHorizontal();
  const flows = element("g", { fill: "none", "stroke-opacity": 0.45 });
  for (const link of laid.links) {
    const line = element("path", {
      d: path(link) ?? "",
      stroke: link.colour,
      "stroke-width": Math.max(1, link.width),
    });
    line.append(element("title", {}, link.tip));
    flows.append(line);
  }
  svg.append(flows);
  const span = (width - 2 * side) / 2 - nodeWidth;
  for (const node of laid.nodes) {
    const room = node.column === 1 ? span - 20 : outside ? side - 10 : 0.55 * span;
    svg.append(
      element("rect", {
        x: node.x0,
        y: node.y0,
        width: nodeWidth,
        height: Math.max(1, node.y1 - node.y0),
        fill: colour("ink"),
      }),
      ...label(node, room, outside),
    );
  }
  return svg;
}
