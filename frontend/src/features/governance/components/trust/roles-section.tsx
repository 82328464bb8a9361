import { useLingui } from "@lingui/react";
import { Plural, Trans } from "@lingui/react/macro";
import { Section } from "@/components/ui/section.tsx";
import { CalendarDate } from "@/components/ui/time.tsx";
import { roleWords } from "@/features/governance/api/contract-words.ts";
import type { RoleRow } from "@/features/governance/api/trust.ts";
import { AccountName } from "@/features/governance/components/account-name.tsx";
import { ParameterValue } from "@/features/governance/components/parameter-value.tsx";

/** The roles of the permission book, what each may do, and who holds it. */
export function RolesSection({ roles, now }: { roles: readonly RoleRow[]; now: number }) {
  const { i18n } = useLingui();
  return (
    <Section
      title={<Trans>Roles</Trans>}
      id="roles"
      aside={<Plural value={roles.length} one="# role is held" other="# roles are held" />}
    >
      <ul className="grid grid-cols-1 divide-y divide-line border-b border-line">
        {roles.map(({ number, label, grants }) => {
          const words = roleWords[String(number)];
          return (
            <li
              key={String(number)}
              className="grid grid-cols-1 gap-x-8 gap-y-2 py-4 sm:grid-cols-[16rem_minmax(0,1fr)]"
            >
              <div>
                <h3 className="font-sans text-base font-semibold">
                  {words ? i18n._(words.name) : (label ?? String(number))}
                </h3>
                {words && <p className="text-sm text-muted">{i18n._(words.does)}</p>}
              </div>
              <ul className="grid content-start gap-1.5">
                {grants.map(({ account, executionDelaySeconds, since }) => (
                  <li key={account.id} className="flex flex-wrap items-baseline gap-x-3 text-sm">
                    <AccountName account={account.id} />
                    <span className="text-muted">
                      {Number(since) > now ? (
                        <Trans>
                          from <CalendarDate seconds={Number(since)} />
                        </Trans>
                      ) : (
                        <Trans>
                          since <CalendarDate seconds={Number(since)} />
                        </Trans>
                      )}
                      {Number(executionDelaySeconds) > 0 && (
                        <>
                          {", "}
                          <Trans>
                            announced <ParameterValue value={executionDelaySeconds} unit="duration" /> ahead
                          </Trans>
                        </>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
