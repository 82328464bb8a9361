import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Audit, type AuditOptions, runAudit } from "@engine/audit/audit";
import { createClient, http } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repoRoot } from "../../../scripts/lib/paths.ts";
import { readDeployment } from "../../../scripts/start/deployment.ts";
import { startPrivateStack } from "../../../scripts/start/private-stack.ts";
import type { Stack } from "../../../scripts/start/stack.ts";
import { startBodyProxy } from "./body-proxy.ts";

const SEASON = join(repoRoot, "scripts/seed/scenarios/bakery.json");

type Row = Record<string, unknown>;

describe("the bakery's season, its index and its documents", () => {
  let stack: Stack;
  let graphql: string;
  beforeAll(async () => {
    stack = await startPrivateStack({ season: SEASON });
    graphql = stack.index?.graphqlUrl ?? "";
  });
  afterAll(() => stack.stop());

  function audit(options: AuditOptions): Promise<Audit> {
    const client = createClient({ transport: http(stack.chain.url, { batch: true }) });
    return runAudit(client, readDeployment(stack.deploymentFile), options);
  }

  /** An audit whose index answers are changed: `alter` gets each entity's rows. */
  async function auditWithRows(alter: (entity: string, rows: Row[]) => Row[]): Promise<Audit> {
    const proxy = await startBodyProxy(graphql, (answer, { body }) => {
      const entity = /rows: (\w+)\(/.exec(JSON.parse(body).query)?.[1];
      if (!entity) return answer;
      const { data } = JSON.parse(answer.toString("utf8"));
      return Buffer.from(JSON.stringify({ data: { rows: alter(entity, data.rows) } }));
    });
    try {
      const path = new URL(graphql).pathname;
      return await audit({ subgraph: `${proxy.url}${path}`, content: stack.content.url });
    } finally {
      await proxy.stop();
    }
  }

  it("agree in everything", async () => {
    const { differences, checked, notes } = await audit({ subgraph: graphql, content: stack.content.url });
    expect(differences).toEqual([]);
    expect(notes).toEqual([]);
    expect(checked.documents).toBeGreaterThan(50);
    expect(checked["index rows"]).toBeGreaterThan(500);
  });

  it("differ where a field of a row was changed, whichever it is", async () => {
    const changed: string[] = [];
    const { differences } = await auditWithRows((entity, [first, ...rest]) => {
      if (!first) return [];
      const { id, ...fields } = first;
      for (const [field, value] of Object.entries(fields))
        changed.push(...leavesOf(`${entity}.${field}`, value));
      return [{ id, ...(falsified(fields) as Row) }, ...rest];
    });
    const named = differences.map(({ explanation }) => explanation.split(" ")[0]);
    expect(changed.length).toBeGreaterThan(200);
    expect(
      changed.filter((field) => !named.some((name) => name === field || name?.startsWith(`${field}.`))),
    ).toEqual([]);
  });

  it("differ where a row is missing", async () => {
    const dropped: string[] = [];
    const { differences } = await auditWithRows((entity, rows) => {
      if (rows.length > 0 && entity !== "contents") dropped.push(entity);
      return rows.slice(0, entity === "contents" ? undefined : -1);
    });
    expect(differences).toHaveLength(dropped.length);
    for (const { explanation } of differences) {
      expect(explanation).toBe("the index has no such row; the logs give one");
    }
  });

  it("differ where there is a row too many", async () => {
    const { differences } = await auditWithRows((entity, rows) =>
      entity === "ballots" && rows[0] ? [...rows, { ...rows[0], id: `0x${"ee".repeat(24)}` }] : rows,
    );
    expect(differences).toEqual([
      {
        against: "subgraph",
        subject: `ballots 0x${"ee".repeat(24)}`,
        explanation: "the index has this row; the logs give none",
      },
    ]);
  });

  it("differ where a byte of a document was changed on its way", async () => {
    let target: string | undefined;
    const proxy = await startBodyProxy(stack.content.url, (answer, { path }) => {
      target ??= path;
      if (path === target) answer[20] = (answer[20] ?? 0) ^ 1;
      return answer;
    });
    const { differences } = await audit({ content: proxy.url });
    await proxy.stop();
    expect(differences).toEqual([
      {
        against: "document",
        subject: expect.stringMatching(/^(text of idea|reason|challenge|profile of member|unit) /),
        explanation: expect.stringMatching(
          /^document bafkrei\w+ was altered: its bytes do not have the hash 0x\w{64}$/,
        ),
      },
    ]);
    expect(differences[0]?.explanation).toContain(target?.split("/").at(-1));
  });

  it("differ where a byte of a document was changed in the store", async () => {
    const [path] = documentFiles(stack);
    const bytes = readFileSync(path as string);
    writeFileSync(path as string, Buffer.concat([bytes.subarray(0, -1), Buffer.from("]")]));
    const { differences } = await audit({ content: stack.content.url });
    writeFileSync(path as string, bytes);
    expect(differences).toHaveLength(1);
    expect(differences[0]?.explanation).toMatch(/^document bafkrei\w+ was altered in the store: /);
  });
});

/** Files of documents: named by 64 digits. */
function documentFiles({ deploymentFile }: Stack): string[] {
  const folder = join(dirname(deploymentFile), "documents", "documents");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /(^|\/)[0-9a-f]{64}$/.test(name)).map((name) => join(folder, name));
}

/** The same shape with another value at every leaf. */
function falsified(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(falsified) : ["0x99"];
  if (value === null) return null;
  if (typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, falsified(inner)]));
  }
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  const text = String(value);
  if (/^\d+$/.test(text)) return String(BigInt(text) + 1n);
  return text.startsWith("0x") ? `${text.slice(0, -1)}${text.endsWith("f") ? "e" : "f"}` : `${text}!`;
}

/** Paths of the leaves that {@link falsified} changes. */
function leavesOf(path: string, value: unknown): string[] {
  if (value === null) return [];
  if (typeof value !== "object" || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(`${path}.${key}`, inner));
}
