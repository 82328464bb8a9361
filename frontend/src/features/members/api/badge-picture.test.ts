import { describe, expect, it } from "vitest";
import { decodeText, pictureOf } from "@/features/members/api/badge-picture.ts";

const word = (value: number) => value.toString(16).padStart(64, "0");
const encode = (text: string) => {
  const hex = [...text].map((char) => char.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  return `0x${word(32)}${word(text.length)}${hex.padEnd(Math.ceil(hex.length / 64) * 64, "0")}`;
};
const metadata = (content: unknown) => `data:application/json;base64,${btoa(JSON.stringify(content))}`;
const svg = `data:image/svg+xml;base64,${btoa("<svg/>")}`;

describe("decodeText", () => {
  it("reads a returned string of any length", () => {
    for (const text of ["", "a", "x".repeat(32), "y".repeat(4_000)])
      expect(decodeText(encode(text))).toBe(text);
  });

  it("refuses what is none", () => {
    for (const result of [undefined, "0x", "0x12", null]) expect(() => decodeText(result)).toThrow(/No text/);
  });
});

describe("pictureOf", () => {
  it("is the picture in the metadata", () => {
    expect(pictureOf(metadata({ name: "Lead badge of member 3", image: svg }))).toBe(svg);
  });

  it("is no other address than one of a picture that stands in itself", () => {
    for (const image of ["https://elsewhere.example/a.svg", "data:text/html;base64,AAAA", undefined, 7]) {
      expect(() => pictureOf(metadata({ image }))).toThrow(/no picture/);
    }
    expect(() => pictureOf("https://elsewhere.example/1")).toThrow(/no metadata/);
  });
});
