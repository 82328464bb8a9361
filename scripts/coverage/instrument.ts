import {
  childrenOf,
  lineOf,
  type Node,
  type NodeOf,
  parseSolidity,
  spanOf,
  textOf,
  withInsertions,
} from "../lib/solidity-ast.ts";
import { decisionsIn } from "./decisions.ts";
import { LIBRARY, LIBRARY_FILE } from "./marker-library.ts";
import { type Markers, type Place, short } from "./places.ts";

type ContractDefinition = NodeOf<"ContractDefinition">;
type FunctionDefinition = NodeOf<"FunctionDefinition">;

const isBlock = ({ type }: Node) => type === "Block" || type === "UncheckedStatement";

/** Writes markers into one source file, on the lines that are there. */
class Instrumentation {
  readonly #insertions: { at: number; text: string }[] = [];
  readonly source: string;
  readonly file: string;
  readonly markers: Markers;

  constructor(source: string, file: string, markers: Markers) {
    this.source = source;
    this.file = file;
    this.markers = markers;
  }

  get result(): string {
    return `${withInsertions(this.source, this.#insertions)}\nimport {${LIBRARY}} from "${LIBRARY_FILE}";\n`;
  }

  #insert(at: number, text: string): void {
    this.#insertions.push({ at, text });
  }

  #place(kind: Place["kind"], node: Node, missing: string, hit: number, without?: number): void {
    const place: Place = { kind, file: this.file, line: lineOf(node), missing, hit };
    this.markers.add(without === undefined ? place : { ...place, without });
  }

  /** A function or a modifier. */
  body(body: Node): void {
    const decisions = decisionsIn(body);
    this.#visit(body, decisions);
  }

  #visit(node: Node, decisions: ReadonlySet<Node>): void {
    if (node.type === "InlineAssemblyStatement") return;
    const [start, end] = spanOf(node);
    if (node.type === "Block") this.#block(node, decisions);
    else if (node.type === "CatchClause") this.#caught(node, decisions);
    else this.#inner(node, start, end, decisions);
  }

  #inner(node: Node, start: number, end: number, decisions: ReadonlySet<Node>): void {
    const isDecision = decisions.has(node);
    if (isDecision) this.#insert(start, `${LIBRARY}.told(`);
    for (const child of childrenOf(node))
      if (this.#isLooseStatement(node, child)) this.#loose(child, decisions);
      else this.#visit(child, decisions);
    if (isDecision) this.#decided(node, end);
  }

  #decided(node: Node, end: number): void {
    const marker = this.markers.next();
    this.markers.next();
    this.#insert(end, `, ${marker})`);
    const text = short(textOf(this.source, node));
    this.#place("branch", node, `\`${text}\` is never true`, marker);
    this.#place("branch", node, `\`${text}\` is never false`, marker + 1);
  }

  /** The one statement under an `if`, an `else` or a loop that has no braces. */
  #isLooseStatement(parent: Node, child: Node): boolean {
    if (isBlock(child)) return false;
    if (parent.type === "IfStatement") return child === parent.trueBody || child === parent.falseBody;
    if (
      parent.type === "ForStatement" ||
      parent.type === "WhileStatement" ||
      parent.type === "DoWhileStatement"
    )
      return child === parent.body;
    return false;
  }

  #loose(statement: Node, decisions: ReadonlySet<Node>): void {
    const [start, end] = spanOf(statement);
    this.#insert(start, "{ ");
    this.#statement(statement, start, decisions);
    this.#insert(end, " }");
  }

  #block(block: Node, decisions: ReadonlySet<Node>): void {
    for (const statement of childrenOf(block))
      if (isBlock(statement)) this.#visit(statement, decisions);
      else this.#statement(statement, spanOf(statement)[0], decisions);
  }

  #statement(statement: Node, start: number, decisions: ReadonlySet<Node>): void {
    const marker = this.markers.next();
    const text = short(textOf(this.source, statement));
    this.#place("statement", statement, `\`${text}\` is never reached`, marker);
    this.#insert(start, `${LIBRARY}.hit(${marker}); `);
    this.#visit(statement, decisions);
  }

  #caught(clause: NodeOf<"CatchClause">, decisions: ReadonlySet<Node>): void {
    const marker = this.markers.next();
    this.#place("branch", clause, "nothing is ever caught here", marker);
    this.#insert(spanOf(clause.body)[0] + 1, ` ${LIBRARY}.hit(${marker}); `);
    this.#visit(clause.body, decisions);
  }

  /**
   * Each modifier must let somebody pass and refuse somebody, at each function that has it. A modifier of our own goes
   * before it; without a parameter, which would take a place on the stack of the whole function.
   */
  guards(contract: ContractDefinition, { modifiers, body, name }: FunctionDefinition): void {
    if (!body || modifiers.length === 0) return;
    const entered = modifiers.map(() => this.markers.next());
    const passed = [...entered.slice(1), this.markers.next()];
    const headEnd = this.source.indexOf("{", lastBase(contract)) + 1;
    for (const [i, modifier] of modifiers.entries()) {
      const [hit, next] = [entered[i] ?? 0, passed[i] ?? 0];
      this.#insert(spanOf(modifier)[0], `entering${hit} `);
      this.#insert(headEnd, ` modifier entering${hit}() { ${LIBRARY}.hit(${hit}); _; }`);
      this.#place("branch", modifier, `\`${modifier.name}\` of ${name} never lets anyone pass`, next);
      this.#place("branch", modifier, `\`${modifier.name}\` of ${name} never refuses`, hit, next);
    }
    this.#insert(spanOf(body)[0] + 1, ` ${LIBRARY}.hit(${passed.at(-1)}); `);
  }
}

/** Where the last of a contract's bases ends, or the contract begins. */
function lastBase(contract: ContractDefinition): number {
  const last = contract.baseContracts.at(-1);
  return last ? spanOf(last)[1] : spanOf(contract)[0];
}

const isGuarded = (node: Node): node is FunctionDefinition =>
  node.type === "FunctionDefinition" &&
  !node.isConstructor &&
  node.body !== null &&
  node.modifiers.length > 0;

/** A source with markers in it; what they stand for is added to `markers`. */
export function instrument(source: string, file: string, markers: Markers): string {
  const instrumentation = new Instrumentation(source, file, markers);
  const inside = (node: Node) => {
    if ((node.type === "FunctionDefinition" || node.type === "ModifierDefinition") && node.body)
      instrumentation.body(node.body);
  };
  for (const unit of childrenOf(parseSolidity(source))) {
    inside(unit);
    if (unit.type !== "ContractDefinition") continue;
    for (const node of childrenOf(unit)) {
      if (isGuarded(node)) instrumentation.guards(unit, node);
      inside(node);
    }
  }
  return instrumentation.result;
}
