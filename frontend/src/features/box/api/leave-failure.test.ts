import { ContentError } from "@engine/protocol/content-error";
import { describe, expect, it } from "vitest";
import { leaveFailure } from "@/features/box/api/leave-failure.ts";

const refused = (code: string) =>
  new ContentError("refused", { refusal: { status: 400, code, title: "", reason: "", next: "" } });

describe("why a box took nothing", () => {
  it.each([
    ["boxExpired", "This suggestion box is closed"],
    ["boxAbandoned", "This suggestion box is closed"],
    ["boxClosed", "This suggestion box is closed"],
    ["boxFullToday", "This suggestion box is full for today"],
    ["boxFull", "This suggestion box is full"],
    ["badSignature", "This is not a suggestion box of ours"],
    ["diskFull", "Your suggestion was not taken"],
  ])("%s", (code, title) => {
    expect(leaveFailure(refused(code)).title.message).toBe(title);
  });

  it("speaks of the store if that does not answer", () => {
    expect(leaveFailure(new ContentError("unreachable")).title.message).toBe(
      "The content store does not answer",
    );
  });
});
