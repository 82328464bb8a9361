import { useLingui } from "@lingui/react/macro";
import { Choice } from "@/components/ui/choice.tsx";
import { setPreferences, usePreferences } from "@/lib/preferences.ts";

/** Light or dark, and how much may move. */
export function AppearanceSettings() {
  const { t } = useLingui();
  const { theme, motion } = usePreferences();
  return (
    <div className="grid gap-5">
      <Choice
        label={t`Theme`}
        value={theme}
        onChange={(chosen) => setPreferences({ theme: chosen })}
        options={[
          { value: "system", label: t`As the system` },
          { value: "light", label: t`Light` },
          { value: "dark", label: t`Dark` },
        ]}
      />
      <Choice
        label={t`Motion`}
        value={motion}
        onChange={(chosen) => setPreferences({ motion: chosen })}
        options={[
          { value: "system", label: t`As the system` },
          { value: "reduced", label: t`Reduced` },
        ]}
      />
    </div>
  );
}
