import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier, DossierLog } from "../../src/dossier/dossier.ts";
import { describeFinding } from "../../src/dossier/findings.ts";
import { verifyDossier } from "../../src/dossier/verify-dossier.ts";
import { dossierOf, sealedText } from "../support/dossiers.ts";
import { wholeMoneySeason } from "../support/money.ts";
import { revealed } from "../support/reviews.ts";
import { Season } from "../support/season.ts";

async function linesOf(dossier: Dossier): Promise<string[]> {
  return (await verifyDossier(dossier)).findings.map(describeFinding);
}

/** The same text with one of its last letters changed. */
function oneLetterOff<Text extends string>(text: Text, from = text.length - 1): Text {
  const letter = text[from] === "0" ? "1" : "0";
  return `${text.slice(0, from)}${letter}${text.slice(from + 1)}` as Text;
}

function withLog(dossier: Dossier, place: number, change: (log: DossierLog) => DossierLog): Dossier {
  return { ...dossier, logs: dossier.logs.map((log, index) => (index === place ? change(log) : log)) };
}

/** Two of three voters approve an idea. */
function approved(): Season {
  const season = new Season();
  for (const votes of [40n, 30n, 20n, 10n]) season.join("Employee", votes);
  season.submit(1);
  season.move(1, "Ready", "MeetsGate");
  const round = season.open([1], [{ memberId: 1, entries: 1n }]);
  season.vote(round, 2, ["For"], 30);
  season.vote(round, 3, ["For"], 20);
  season.vote(round, 4, ["Against"], 10);
  season.history.wait(4000);
  const tally = { forWeight: 50, againstWeight: 10, abstainWeight: 0, forVoters: 2, againstVoters: 1 };
  season.settle(round, 1, 1, tally, 100, "Approved");
  return season;
}

describe("a dossier", () => {
  let money: Dossier;
  beforeAll(async () => {
    const { hash } = await sealedText();
    money = await dossierOf(wholeMoneySeason(hash).events);
  });

  it("holds by itself, from the submission to the attested benefit", async () => {
    const { findings, checked } = await verifyDossier(money);
    expect(findings).toEqual([]);
    expect(checked).toMatchObject({ documents: 1, "stage changes": 3, movements: 4 });
    expect(checked.logs).toBeGreaterThan(25);
    expect(checked["digest entries"]).toBeGreaterThan(8);
  });

  it("holds with a ballot and with a review", async () => {
    const review = revealed();
    review.history.wait(1000);
    review.close(1, "Ready", 390);
    for (const season of [approved(), review]) {
      expect(await linesOf(await dossierOf(season.events))).toEqual([]);
    }
  });

  it("adds up stages, tallies, scores and money", async () => {
    expect(money.summary.stages.map(({ to }) => to)).toEqual(["Ready", "InPilot", "Implemented"]);
    expect(money.summary.money).toEqual([
      { pilot: 1, team: 1, granted: "1001", paid: "540", returned: "461", held: "0" },
    ]);
    const { tallies } = (await dossierOf(approved().events)).summary;
    expect(tallies).toMatchObject([{ round: 1, ballots: 3, forWeight: 50, outcome: "Approved" }]);
  });

  it("names the log of which one byte of the data was altered, whichever it is", async () => {
    for (const [place, { block, logIndex, data }] of money.logs.entries()) {
      if (data === "0x") continue;
      const altered = withLog(money, place, (log) => ({ ...log, data: oneLetterOff(log.data) }));
      const lines = await linesOf(altered);
      expect(lines.some((line) => line.startsWith(`log ${logIndex} of block ${block}`))).toBe(true);
    }
  });

  it("names the log of which a topic, the time or the transaction was altered", async () => {
    const changes: ((log: DossierLog) => DossierLog)[] = [
      (log) => ({ ...log, topics: log.topics.map((topic) => oneLetterOff(topic)) }),
      (log) => ({ ...log, timestamp: log.timestamp + 1 }),
      (log) => ({ ...log, transaction: oneLetterOff(log.transaction) }),
    ];
    const { block } = money.logs[3] as DossierLog;
    for (const change of changes) {
      const lines = await linesOf(withLog(money, 3, change));
      expect(lines.join("\n")).toContain(`of block ${block}`);
    }
  });

  it("names the log that was taken out, whichever it is", async () => {
    for (const [place, { block, logIndex }] of money.logs.entries()) {
      const logs = money.logs.filter((_, index) => index !== place);
      const lines = await linesOf({ ...money, logs });
      const line = `log ${logIndex} of block ${block} was taken out of the dossier after it was sealed`;
      expect(lines).toContain(line);
    }
  });

  it("names the document of which one letter was altered", async () => {
    const [document] = money.documents;
    if (!document) throw new Error("the dossier has no document");
    const text = document.text.replace("Bread", "Breed");
    const lines = await linesOf({ ...money, documents: [{ ...document, text }] });
    expect(lines).toContain(`document ${document.hash} (idea) was altered after the dossier was sealed`);
    const [, found] = lines;
    expect(found).toMatch(
      /^document 0x\w+ \(idea\) does not have the hash that the chain names: 0x\w+, not 0x/,
    );
  });

  it("tells when header, summary, the list of absent documents or the seal was altered", async () => {
    const { block, summary, absent } = money;
    expect(await linesOf({ ...money, block: { ...block, timestamp: 1 } })).toEqual([
      "the header was altered after the dossier was sealed",
    ]);
    expect(await linesOf({ ...money, summary: { ...summary, entries: 99 } })).toEqual([
      "the summary was altered after the dossier was sealed",
      "the summary says something else than the logs",
    ]);
    const fewer = await linesOf({ ...money, absent: absent.slice(1) });
    expect(fewer.join("\n")).toMatch(/document 0x\w+ \(\w+\) is named by a log, but the dossier has neither/);
    expect(await linesOf({ ...money, seal: oneLetterOff(money.seal) })).toEqual([
      "the seal was altered after the dossier was sealed",
    ]);
  });
});
