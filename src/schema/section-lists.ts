/** What the rule of lists asks of a node, in the tree of a file and on a page alike. */
export interface ListView<Node> {
  list: (node: Node) => 'numbered' | 'bulleted' | undefined;
  /** What stands in a box whose lists are the section's own: `<Langkah>`, `<Refleksi>`. */
  inside: (node: Node) => readonly Node[];
}

/** The lists of a section whose items cards, sheets and notes take: all of them, or where steps are numbered, all numbered ones. */
export function sectionLists<Node>(nodes: readonly Node[], numbered: boolean, view: ListView<Node>): Node[] {
  return nodes.flatMap((node) => {
    const kind = view.list(node);
    if (kind === undefined) return sectionLists(view.inside(node), numbered, view);
    return numbered && kind === 'bulleted' ? [] : [node];
  });
}
