import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { repoRoot } from "../../scripts/lib/paths.ts";
import { readScenario, type Scenario } from "../../scripts/seed/scenario.ts";
import { toRecognition } from "../../scripts/seed/season/recognition.ts";

/** A copy in which something is different. */
function changed(scenario: Scenario, change: (copy: Scenario) => void): Scenario {
  const copy = structuredClone(scenario);
  change(copy);
  return copy;
}

describe("toRecognition", () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await readScenario(join(repoRoot, "scripts", "seed", "scenarios", "bakery.json"));
  });

  it("plans every meeting that comes round, one of them called off", () => {
    const { activities } = toRecognition(scenario);
    const meetings = activities.filter(({ kind }) => kind === "ReviewMeeting");
    expect(meetings.map(({ starts }) => starts.day)).toEqual([9, 16, 23, 30, 37, 44, 51, 58, 65, 72, 79, 86]);
    expect(meetings.flatMap(({ key, calledOff }) => (calledOff ? [key] : []))).toEqual(["review meeting 8"]);
    expect(meetings.filter(({ attended }) => attended.length > 0)).toHaveLength(11);
    expect(meetings.at(-1)?.words.title).toBe("Weekly review no. 12");
  });

  it("thanks the author of the idea", () => {
    const { kudos } = toRecognition(scenario);
    expect(kudos.filter(({ to }) => to === "driver_a").map(({ by }) => by)).toEqual([
      ...["driver_b", "counter_b", "catering_company"],
    ]);
  });

  it("refuses other turnouts than the story counted", () => {
    const empty = changed(scenario, ({ recognition }) => recognition.activities.workshop?.attended.pop());
    expect(() => toRecognition(empty)).toThrow(/activities are not those of its story: .*Workshop 5\/8/);
    const fewer = changed(scenario, ({ recognition }) => {
      recognition.reviewMeetings.times = 11;
    });
    expect(() => toRecognition(fewer)).toThrow(/ReviewMeeting 10\/11/);
  });

  it("does not count what lies beyond the season", () => {
    const none = changed(scenario, ({ recognition }) => {
      delete recognition.activities["open kitchen"];
    });
    expect(toRecognition(none).activities).toHaveLength(17);
  });

  it("refuses thanks that the story does not tell of, or one too few", () => {
    const extra = changed(scenario, ({ recognition }) => {
      const [first] = recognition.kudos;
      if (first) recognition.kudos.push({ ...first, by: "driver_b" });
    });
    expect(() => toRecognition(extra)).toThrow(/thanks are not those of its story: driver_b for I01/);
    const fewer = changed(scenario, ({ recognition }) => recognition.kudos.pop());
    expect(() => toRecognition(fewer)).toThrow(/neighbourhood_association for I05/);
  });
});
