import { Select } from "@/components/ui/field";
import type { Channel, Draft } from "@/lib/domain/request/play";
import { useTranslations } from "next-intl";
import { change, needWords } from "./content";
import type { RequestContent, RequestRound } from "./content";

const CHANNELS: readonly Channel[] = ["police", "fiu", "preservation", "judicial"];

/** For each need the channel that gives what is needed. */
export function ChannelsPart({ content, round, draft }: { readonly content: RequestContent; readonly round: RequestRound; readonly draft: Draft }) {
  const t = useTranslations("request");
  const chosen = (need: string) => draft.routes.find((route) => route.need === need)?.channel ?? "";
  return (
    <>
      <p className="max-w-read">{t("channelsHint")}</p>
      <dl className="request-channels">
        {CHANNELS.map((channel) => (
          <div key={channel}>
            <dt>{t(`channel.${channel}`)}</dt>
            <dd>{t(`channelGives.${channel}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="request-needs">
        {content.script.needs.map(({ id }) => (
          <Select
            key={id}
            id={`need-${id}`}
            label={needWords(content, id).label}
            disabled={round.full}
            value={chosen(id)}
            onChange={({ target }) => {
              const channel = CHANNELS.find((one) => one === target.value);
              if (channel) change(round, { kind: "route", need: id, channel });
            }}
            choices={[
              { value: "", label: t("chooseChannel"), disabled: true },
              ...CHANNELS.map((channel) => ({ value: channel, label: t(`channel.${channel}`) })),
            ]}
          />
        ))}
      </div>
    </>
  );
}
