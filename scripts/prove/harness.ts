import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repoRoot } from "../lib/paths.ts";
import { childrenOf, lineOf, type Node, parseSolidity, spanOf, textOf, walk } from "../lib/solidity-ast.ts";

export interface Assertion {
  line: number;
  start: number;
  /** The function that asserts it. */
  of: string;
  text: string;
}

/** A contract whose assertions are to be proved. */
export interface Harness {
  file: string;
  contract: string;
  /** Which functions of ours it speaks of. */
  proves: string;
  /** Files that a model stands for: the path, then the model's name if it is another. */
  modelled: string[];
  /** Whether quotients are left to the solver's own division, which some products of them need. */
  nativeDivision: boolean;
  assertions: Assertion[];
}

const isAssertion = (node: Node) =>
  node.type === "FunctionCall" && node.expression.type === "Identifier" && node.expression.name === "assert";

function assertionsOf(contract: Node, source: string): Assertion[] {
  return childrenOf(contract).flatMap((part) => {
    if (part.type !== "FunctionDefinition") return [];
    const of = part.name ?? "";
    return [...walk(part)].filter(isAssertion).map((node) => {
      const text = textOf(source, node).replace(/\s+/g, " ");
      return { line: lineOf(node), start: spanOf(node)[0], of, text };
    });
  });
}

/** The comment right above a node. */
function commentAbove(source: string, node: Node): string {
  const lines = source.slice(0, spanOf(node)[0]).trimEnd().split("\n");
  const first = lines.findLastIndex((line) => !line.trim().startsWith("///")) + 1;
  return lines.slice(first).join("\n");
}

function tags(comment: string, name: string): string[] {
  return [...comment.matchAll(new RegExp(`@custom:${name} (.+)`, "g"))].map(
    (found) => found[1]?.trim() ?? "",
  );
}

/** The harnesses in a file: its contracts that say what they prove. */
export function harnessesIn(source: string, file: string): Harness[] {
  return childrenOf(parseSolidity(source)).flatMap((node) => {
    if (node.type !== "ContractDefinition") return [];
    const comment = commentAbove(source, node);
    const [proves] = tags(comment, "proves");
    if (!proves) return [];
    const assertions = assertionsOf(node, source);
    const modelled = tags(comment, "model");
    const nativeDivision = tags(comment, "division").includes("native");
    return [{ file, contract: node.name, proves, modelled, nativeDivision, assertions }];
  });
}

function returned(source: string, name: string): string | undefined {
  const named = [...walk(parseSolidity(source))].find(
    (node) => node.type === "FunctionDefinition" && node.name === name,
  );
  const results = named ? [...walk(named)].filter(({ type }) => type === "ReturnStatement") : [];
  const last = results.at(-1);
  return last && textOf(source, last).replace(/\s+/g, " ");
}

/**
 * Where a harness repeats a rule with a packed field as a parameter, the rule must still read so in the contract:
 * `@custom:lifted FILE FUNCTION field(self)=field`. Answers what no longer does.
 */
export function staleLifts(
  source: string,
  read = (file: string) => readFileSync(join(repoRoot, file), "utf8"),
) {
  return tags(source, "lifted").flatMap((tag) => {
    const [file = "", name = "", ...renamed] = tag.split(" ");
    const there = renamed.reduce<string | undefined>(
      (text, pair) => {
        const [from = "", to = ""] = pair.split("=");
        return text?.replaceAll(from, to);
      },
      returned(read(file), name),
    );
    const here = returned(source, name);
    return there !== undefined && there === here
      ? []
      : [`${file}: ${name} is now \`${there}\`, not \`${here}\``];
  });
}
