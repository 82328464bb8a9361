import type { AbiEvent, AbiParameter, Hex } from "viem";
import { decodeAbiParameters, encodeAbiParameters, toHex } from "viem/utils";
import { describe, expect, it } from "vitest";
import { ABIS, CONTRACT_NAMES } from "../../src/contracts.ts";
import { wordsReader } from "../../src/replay/words.ts";

const events = CONTRACT_NAMES.flatMap((contract) =>
  (ABIS[contract] as readonly { type: string }[])
    .filter((item): item is AbiEvent => item.type === "event")
    .map((event) => ({ title: `${contract}.${event.name}`, event })),
);

/** A value that fills its type, so that no digit of it can be read from the wrong place unnoticed. */
function fullValue(parameter: AbiParameter, seed: number): unknown {
  const { type } = parameter;
  if ("components" in parameter && type === "tuple")
    return Object.fromEntries(
      parameter.components.map((part, index) => [part.name, fullValue(part, seed + index)]),
    );
  if (type === "bool") return seed % 2 === 1;
  if (type === "address") return toHex(BigInt(`0x${"b7".repeat(20)}`) + BigInt(seed), { size: 20 });
  const [, kind, size] = /^(uint|bytes)(\d+)$/.exec(type) ?? [];
  if (kind === "bytes")
    return toHex((1n << BigInt(8 * Number(size))) - 1n - BigInt(seed), { size: Number(size) });
  const largest = (1n << BigInt(size ?? 0)) - 1n - BigInt(seed % 200);
  return Number(size) > 48 ? largest : Number(largest);
}

describe("reading words", () => {
  const fixed = events.filter(({ event }) => wordsReader(event.inputs.filter(({ indexed }) => !indexed)));

  it("is for nearly every event of ours", () => {
    expect(fixed.length).toBeGreaterThan(events.length / 2);
  });

  it.each(fixed)("reads $title as the decoder for every type does", ({ event }) => {
    for (const parameters of [event.inputs.filter(({ indexed }) => !indexed), event.inputs]) {
      const read = wordsReader(parameters);
      if (!read || parameters.length === 0) continue;
      for (const seed of [0, 1, 17]) {
        const values = parameters.map((parameter, index) => fullValue(parameter, seed + index));
        const data = encodeAbiParameters(parameters, values);
        expect(read(data)).toEqual(decodeAbiParameters(parameters, data));
        expect(read(`${data}00`)).toEqual(decodeAbiParameters(parameters, data));
      }
    }
  });

  it("reads what a type does not have as the decoder for every type does", () => {
    const word: Hex = `0x${"ff".repeat(32)}`;
    for (const type of ["address", "uint96", "uint256", "bytes4", "bytes32"]) {
      expect(wordsReader([{ type }])?.(word)).toEqual(decodeAbiParameters([{ type }], word));
    }
    const wide: Hex = `0x${"0".repeat(51)}1${"0".repeat(12)}`;
    expect(wordsReader([{ type: "uint8" }])?.(wide)).toEqual(decodeAbiParameters([{ type: "uint8" }], wide));
    for (const type of ["uint8", "uint32", "uint48", "bool"]) {
      expect(() => decodeAbiParameters([{ type }], word)).toThrow();
      expect(() => wordsReader([{ type }])?.(word)).toThrow(/neither true nor false|more than/);
    }
  });

  it("leaves to others what has no fixed length", () => {
    for (const type of ["string", "bytes", "uint32[]", "int64"])
      expect(wordsReader([{ type }])).toBeUndefined();
    expect(wordsReader([{ type: "tuple", components: [{ name: "text", type: "string" }] }])).toBeUndefined();
  });

  it("throws where a word is missing", () => {
    expect(() => wordsReader([{ type: "uint8" }, { type: "bool" }])?.(`0x${"00".repeat(63)}`)).toThrow(
      "63 bytes instead of 64",
    );
  });
});
