// SPDX-License-Identifier: Apache-2.0
import type { Text } from "./record";
import { useWords } from "./i18n";

/// What the check cannot tell, in plain words.
export function Limits({ limits }: { limits: Text[] }) {
  const { pick } = useWords();
  return (
    <ul class="limits">
      {limits.map((limit) => (
        <li>{pick(limit)}</li>
      ))}
    </ul>
  );
}
