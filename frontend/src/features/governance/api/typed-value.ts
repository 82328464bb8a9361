/**
 * What a person typed as a value of a Solidity type: whole numbers in digits, yes or no as true or false, lists and
 * structs as JSON. Undefined if it does not fit.
 */
export function typedValue(type: string, text: string): unknown {
  const trimmed = text.trim();
  if (type.includes("[") || type === "tuple") return jsonValue(trimmed);
  if (/^u?int/.test(type)) return /^-?\d{1,78}$/.test(trimmed) ? BigInt(trimmed) : undefined;
  if (type === "bool") return trimmed === "true" ? true : trimmed === "false" ? false : undefined;
  if (type === "address") return /^0x[0-9a-fA-F]{40}$/.test(trimmed) ? trimmed : undefined;
  if (type.startsWith("bytes")) return /^0x([0-9a-fA-F]{2})*$/.test(trimmed) ? trimmed : undefined;
  return type === "string" ? text : undefined;
}

function jsonValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
