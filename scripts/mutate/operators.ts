import { childrenOf, type Node, type NodeOf, textOf } from "../lib/solidity-ast.ts";

/** Another text for a node. */
export interface Change {
  operator: string;
  node: Node;
  text: string;
}

const OTHER_OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "**": ["*"],
  "<<": [">>"],
  ">>": ["<<"],
  "&": ["|"],
  "|": ["&"],
  "^": ["&"],
  "+=": ["-=", "="],
  "-=": ["+=", "="],
  "|=": ["=", "&="],
  "&=": ["=", "|="],
  "<<=": [">>="],
  ">>=": ["<<="],
};

/** The same two operands under another operator. */
function binary(node: NodeOf<"BinaryOperation">, source: string): Change[] {
  const [left, right] = [textOf(source, node.left), textOf(source, node.right)];
  // Brackets keep the operands together; an assignment needs none.
  const isAssignment = node.operator.endsWith("=") && !/^[<>=!]=$/.test(node.operator);
  return (OTHER_OPERATORS[node.operator] ?? []).map((operator) => {
    const text = `${left} ${operator} ${right}`;
    return { operator: `${node.operator} → ${operator}`, node, text: isAssignment ? text : `(${text})` };
  });
}

function unary(node: NodeOf<"UnaryOperation">, source: string): Change[] {
  const operand = textOf(source, node.subExpression);
  const change = (operator: string, text: string) => [{ operator, node, text }];
  if (node.operator === "!") return change("without !", operand);
  if (node.operator === "~") return change("without ~", operand);
  if (node.operator === "++" || node.operator === "--") {
    const other = node.operator === "++" ? "--" : "++";
    return change(`${node.operator} → ${other}`, node.isPrefix ? other + operand : operand + other);
  }
  return [];
}

function literal(node: NodeOf<"NumberLiteral">, source: string): Change[] {
  const text = textOf(source, node);
  const isZero = Number(node.number.replaceAll("_", "")) === 0;
  const more = { operator: "constant + 1", node, text: isZero ? "1" : `(${text} + 1)` };
  return isZero ? [more] : [more, { operator: "constant - 1", node, text: `(${text} - 1)` }];
}

/** A condition that is not a comparison, turned round. */
function negated(node: Node, source: string): Change[] {
  const isOperation = node.type === "BinaryOperation" || node.type === "UnaryOperation";
  return isOperation ? [] : [{ operator: "negated", node, text: `!(${textOf(source, node)})` }];
}

const LEAVES = new Set(["RevertStatement", "ReturnStatement", "ContinueStatement", "BreakStatement"]);

/** Whether a statement only leaves, so that an `if` before it is a guard. */
function leaves(statement: Node): boolean {
  if (statement.type !== "Block") return LEAVES.has(statement.type);
  const [only, ...more] = childrenOf(statement);
  return only !== undefined && more.length === 0 && leaves(only);
}

function condition(node: NodeOf<"IfStatement">, source: string): Change[] {
  const guard: Change[] =
    leaves(node.trueBody) && !node.falseBody ? [{ operator: "without the guard", node, text: "{}" }] : [];
  return [...negated(node.condition, source), ...guard];
}

/** Each two neighbouring arguments, changed over. */
function swapped(node: NodeOf<"FunctionCall">, source: string): Change[] {
  const [callee, texts] = [
    textOf(source, node.expression),
    node.arguments.map((argument) => textOf(source, argument)),
  ];
  if (node.names.length > 0) return [];
  return texts.slice(1).flatMap((text, i) => {
    if (text === texts[i]) return [];
    const changed = texts.with(i, text).with(i + 1, texts[i] ?? "");
    return [{ operator: "arguments swapped", node, text: `${callee}(${changed.join(", ")})` }];
  });
}

function turned({ condition, trueExpression, falseExpression }: NodeOf<"Conditional">, source: string) {
  const [question, yes, no] = [condition, trueExpression, falseExpression].map((part) =>
    textOf(source, part),
  );
  return `${question} ? ${no} : ${yes}`;
}

/** What may be changed at this node itself, not below it. */
export function changesAt(node: Node, source: string): Change[] {
  switch (node.type) {
    case "BinaryOperation":
      return binary(node, source);
    case "UnaryOperation":
      return unary(node, source);
    case "NumberLiteral":
      return literal(node, source);
    case "BooleanLiteral":
      return [{ operator: "constant", node, text: String(!node.value) }];
    case "IfStatement":
      return condition(node, source);
    case "Conditional":
      return [{ operator: "branches swapped", node, text: turned(node, source) }];
    case "FunctionCall":
      return swapped(node, source);
    case "ExpressionStatement":
    case "EmitStatement":
      return [{ operator: "without the statement", node, text: "{}" }];
    case "FunctionDefinition":
      return node.isConstructor
        ? []
        : node.modifiers.map((modifier) => ({ operator: "without the modifier", node: modifier, text: "" }));
    default:
      return [];
  }
}
