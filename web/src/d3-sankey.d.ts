// SPDX-License-Identifier: Apache-2.0
// What the page uses of d3-sankey, which brings no types.
declare module "d3-sankey" {
  /// After the layout: where a node stands, from top left to bottom right [px].
  export type Placed<Node, Link> = Node & {
    x0: number;
    x1: number;
    y0: number;
    y1: number;
    value: number;
    sourceLinks: PlacedLink<Node, Link>[];
    targetLinks: PlacedLink<Node, Link>[];
  };
  /// Where a link begins and ends, in the middle of its width [px].
  export type PlacedLink<Node, Link> = Link & {
    source: Placed<Node, Link>;
    target: Placed<Node, Link>;
    y0: number;
    y1: number;
    width: number;
  };
  export type Graph<Node, Link> = { nodes: Node[]; links: Link[] };
  export interface Sankey<Node, Link> {
    (graph: Graph<Node, Link>): {
      nodes: Placed<Node, Link>[];
      links: PlacedLink<Node, Link>[];
    };
    nodeId(id: (node: Node) => string): this;
    nodeAlign(align: (node: Node & { depth: number }) => number): this;
    nodeWidth(width: number): this;
    nodePadding(padding: number): this;
    nodeSort(compare: null | ((a: Node, b: Node) => number)): this;
    extent(corners: [[number, number], [number, number]]): this;
  }
  export function sankey<Node, Link>(): Sankey<Node, Link>;
  export function sankeyLinkHorizontal(): (link: unknown) => string | null;
}
