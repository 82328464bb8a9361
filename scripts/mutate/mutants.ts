import { childrenOf, lineOf, type Node, parseSolidity, spanOf, textOf } from "../lib/solidity-ast.ts";
import { type Change, changesAt } from "./operators.ts";

/** One small fault, planted in one file. */
export interface Mutant {
  file: string;
  line: number;
  operator: string;
  original: string;
  mutant: string;
  /** The whole file with the fault in it. */
  source: string;
}

/** Nothing below these can be executed. */
const SKIPPED = new Set([
  "PragmaDirective",
  "ImportDirective",
  "UsingForDeclaration",
  "StructDefinition",
  "EnumDefinition",
  "EventDefinition",
  "CustomErrorDefinition",
  "ElementaryTypeName",
  "UserDefinedTypeName",
  "Mapping",
  "ArrayTypeName",
  "InlineAssemblyStatement",
]);

/** In the order of the source, so that neighbours are tried one after the other. */
function* changesBelow(node: Node, source: string): Generator<Change> {
  if (SKIPPED.has(node.type) || (node.type === "ContractDefinition" && node.kind === "interface")) return;
  yield* changesAt(node, source);
  for (const child of childrenOf(node)) yield* changesBelow(child, source);
}

/** Every fault that the operators can plant in a file. */
export function mutantsOf(source: string, file: string): Mutant[] {
  return [...changesBelow(parseSolidity(source), source)].map(({ operator, node, text }) => {
    const [start, end] = spanOf(node);
    const original = textOf(source, node);
    const mutated = source.slice(0, start) + text + source.slice(end);
    return { file, line: lineOf(node), operator, original, mutant: text, source: mutated };
  });
}

/** A part of them, spread evenly: the same each time. */
export function sampleOf<Item>(items: readonly Item[], size: number): Item[] {
  if (size >= items.length) return [...items];
  return Array.from({ length: size }, (_, i) => items[Math.floor((i * items.length) / size)] as Item);
}
