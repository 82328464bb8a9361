import type { AbiParameter } from "viem";
import { zeroAddress } from "viem";

/** Zero or empty for every parameter: enough to get past decoding. */
export function emptyArguments(inputs: readonly AbiParameter[]): unknown[] {
  return inputs.map(emptyValue);
}

function emptyValue(parameter: AbiParameter): unknown {
  const { type } = parameter;
  if (type.endsWith("[]")) return [];
  if (type === "tuple" && "components" in parameter) {
    return Object.fromEntries(parameter.components.map((each) => [each.name, emptyValue(each)]));
  }
  if (type === "address") return zeroAddress;
  if (type === "bool") return false;
  if (type === "string") return "";
  if (type === "bytes") return "0x";
  const size = /^bytes(\d+)$/.exec(type);
  return size ? `0x${"00".repeat(Number(size[1]))}` : 0n;
}
