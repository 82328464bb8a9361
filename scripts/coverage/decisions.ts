import { childrenOf, type Node, type NodeOf } from "../lib/solidity-ast.ts";

type Logical = NodeOf<"BinaryOperation"> & { operator: "&&" | "||" };

function isLogical(node: Node): node is Logical {
  return node.type === "BinaryOperation" && (node.operator === "&&" || node.operator === "||");
}

function isParenthesis(node: Node): node is NodeOf<"TupleExpression"> {
  return node.type === "TupleExpression" && !node.isArray && node.components.length === 1;
}

/** The operands of a condition that are not themselves combined by `&&`, `||`, `!` or brackets. */
export function operandsOf(condition: Node): Node[] {
  if (isLogical(condition)) return [condition.left, condition.right].flatMap(operandsOf);
  if (isParenthesis(condition)) return childrenOf(condition).flatMap(operandsOf);
  if (condition.type === "UnaryOperation" && condition.operator === "!")
    return operandsOf(condition.subExpression);
  return condition.type === "BooleanLiteral" ? [] : [condition];
}

/** What decides where execution goes at this node, if anything does. */
function conditionAt(node: Node): Node | null | undefined {
  if (node.type === "IfStatement" || node.type === "WhileStatement" || node.type === "DoWhileStatement")
    return node.condition;
  if (node.type === "Conditional") return node.condition;
  if (node.type === "ForStatement") return node.conditionExpression;
  if (node.type === "FunctionCall" && node.expression.type === "Identifier")
    return /^(require|assert)$/.test(node.expression.name) ? node.arguments[0] : undefined;
  return isLogical(node) ? node : undefined;
}

/** Every operand below a node that must be both true and false, none twice, in the order of the source. */
export function decisionsIn(root: Node): Set<Node> {
  const found = new Set<Node>();
  const visit = (node: Node) => {
    if (node.type === "InlineAssemblyStatement") return;
    const condition = conditionAt(node);
    if (condition) for (const operand of operandsOf(condition)) found.add(operand);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return found;
}
