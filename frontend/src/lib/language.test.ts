import { i18n } from "@lingui/core";
import { describe, expect, it } from "vitest";
import { activateLanguage, detectLanguage, loadTexts } from "@/lib/language.ts";

describe("detectLanguage", () => {
  it("follows the reader's choice before the browser", () => {
    expect(detectLanguage("de", ["en-GB"])).toBe("de");
    expect(detectLanguage("auto", ["de-AT", "en"])).toBe("de");
  });

  it("skips languages the app does not speak, and ends with English", () => {
    expect(detectLanguage("auto", ["fr", "de"])).toBe("de");
    expect(detectLanguage("auto", ["fr-CA", "x"])).toBe("en");
    expect(detectLanguage("nonsense", [])).toBe("en");
  });
});

describe("activateLanguage", () => {
  it("brings the shell's texts, and later areas in the same language", async () => {
    await activateLanguage("de");
    await loadTexts("settings");
    expect(document.documentElement.lang).toBe("de");
    expect(i18n.locale).toBe("de");
    expect(Object.values(i18n.messages).flat()).toContain("Einstellungen");
  });

  it("keeps what was loaded when the language changes", async () => {
    await loadTexts("wallet");
    const german = Object.keys(i18n.messages).length;
    await activateLanguage("en");
    expect(Object.keys(i18n.messages).length).toBe(german);
  });
});
