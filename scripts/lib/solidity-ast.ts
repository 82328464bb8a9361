import { parse } from "@solidity-parser/parser";
import type { ASTNode } from "@solidity-parser/parser/dist/src/ast-types.js";

/** A node of the parsed source, whatever its kind. */
export type Node = ASTNode;

/** A node of one kind. */
export type NodeOf<Kind extends Node["type"]> = Extract<Node, { type: Kind }>;

/** Parses a file, with the place of each node. */
export function parseSolidity(source: string): Node {
  return parse(source, { range: true, loc: true });
}

/** Where a node's text begins, and where what follows it begins. */
export function spanOf({ range }: Node): [start: number, end: number] {
  if (!range) throw new Error("parsed without ranges");
  return [range[0], range[1] + 1];
}

export function textOf(source: string, node: Node): string {
  return source.slice(...spanOf(node));
}

export function lineOf({ loc }: Node): number {
  return loc?.start.line ?? 0;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "range" in value;
}

/** The nodes directly below one, in the order of the source. The parser lists a variable's initial value twice. */
export function childrenOf(node: Node): Node[] {
  const found = Object.values(node).flat(2).filter(isNode);
  const byPlace = new Map(found.map((child) => [`${child.type} ${child.range}`, child]));
  return [...byPlace.values()].sort((a, b) => spanOf(a)[0] - spanOf(b)[0]);
}

/** The node and everything below it, parents first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Replaces nothing, inserts texts: at one place, in the order in which they were asked for. */
export function withInsertions(source: string, insertions: readonly { at: number; text: string }[]): string {
  const sorted = insertions.toSorted((a, b) => a.at - b.at);
  let done = 0;
  let result = "";
  for (const { at, text } of sorted) {
    result += source.slice(done, at) + text;
    done = at;
  }
  return result + source.slice(done);
}
