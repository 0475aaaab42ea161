// SPDX-License-Identifier: Apache-2.0
import { known } from "../record";
import { pick, useWords } from "../i18n";
import { number, percent } from "../numbers";
import type { Column } from "../table";
import { DataTable } from "../table";
import type { TokenRow, Variants } from "./record";

const daysOfAQuarter = 365.25 / 4;

/// Series of the record, the words over their columns, and how a median is told.
const shown = [
  { id: "ai.chips", word: "tokensChips" },
  { id: "ai.power", word: "tokensPower" },
  { id: "ai.capacity", word: "tokensCapacity", perDay: 1e6 },
  { id: "ai.wanted", word: "tokensWanted", perDay: 1e6 },
  { id: "ai.task_hours", word: "tokensWork", perDay: 1e6 },
  { id: "ai.tokens", word: "tokensTokens", times: 1e9 },
  { id: "ai.utilisation", word: "tokensUse", share: true },
  { id: "ai.price_home", word: "tokensPrice" },
  { id: "ai.price_abroad", word: "tokensPriceAbroad" },
] as const;

/// What factories could do and what is wanted of them, from one end of the unmeasured number to the other.
export function TokenTables({ variants }: { variants: Variants }) {
  const { lang, say } = useWords();
  const { windows = [], figures = [], rows = [] } = variants.tokens ?? {};
  if (rows.length === 0) return null;
  const plans = variants.plans ?? [];
  const value = (row: TokenRow, window: number, each: (typeof shown)[number]) => {
    const level = row.windows?.[window]?.[figures.findIndex((figure) => figure.id === each.id)]?.p50;
    if (!known(level)) return undefined;
    if ("perDay" in each) return (level * each.perDay) / daysOfAQuarter;
    return "times" in each ? level * each.times : level;
  };
  return (
    <>
      <h3>{say("tokensTitle")}</h3>
      <p class="sentence">{say("tokensSentence", { histories: number(variants.histories, lang) })}</p>
      {windows.map((window, at) => (
        <>
          <h4>{pick(window, lang)}</h4>
          <DataTable
            title={`${say("tokensTitle")}, ${pick(window, lang)}`}
            rows={rows}
            columns={[
              {
                key: "tokens",
                head: say("tokensHead"),
                value: (row: TokenRow) => row.changed?.[0]?.value,
                show: (row: TokenRow) => number(row.changed?.[0]?.value, lang),
              },
              {
                key: "plan",
                head: say("tokensSide"),
                value: (row: TokenRow) => (row.side ? plans[row.side - 1] : say("tokensWithout")),
                align: "text",
              },
              ...shown.map(
                (each): Column<TokenRow> => ({
                  key: each.id,
                  head: say(each.word),
                  value: (row) => value(row, at, each),
                  show: (row) => {
                    const median = value(row, at, each);
                    return "share" in each ? percent(median) : number(median, lang);
                  },
                  align: "right",
                }),
              ),
            ]}
          />
        </>
      ))}
    </>
  );
}
