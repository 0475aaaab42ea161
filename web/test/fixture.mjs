// SPDX-License-Identifier: Apache-2.0
// Makes a record of the contract "megamachine/check/1" for tests. Every name and number in it is invented: the
// nation of Fixturia does not exist, and nothing here was computed by the model.

const both = (en, ko) => ({ en, ko });
const q = (p50, spread, unit, extra = {}) => ({ p10: p50 / spread, p50, p90: p50 * spread, unit, ...extra });
const invented = (grade = "C") => ({ source: "Fixture Institute, invented table (2025)", grade });

function quartersFrom(year, quarter, count) {
  return Array.from({ length: count }, (_, i) => {
    const at = year * 4 + quarter - 1 + i;
    return `${Math.floor(at / 4)}Q${(at % 4) + 1}`;
  });
}

function constraint(name, korean, required, ratio, spread, probability, by, verdict) {
  return {
    required,
    available: q(required.p50 * ratio, spread, required.unit),
    ratio: { p10: ratio / spread, p50: ratio, p90: ratio * spread },
    probability,
    by,
    verdict,
    sentence: both(
      `Invented sentence about ${name}: there is about ${ratio} of what is needed.`,
      `${korean}에 관한 지어낸 문장: 필요한 양의 ${ratio}배쯤을 구할 수 있다.`,
    ),
    ...invented("B"),
  };
}

function constraints(scale) {
  const by = (p10, p50, p90) => ({ p10, p50, p90 });
  return {
    chips: constraint(
      "chips",
      "칩",
      q(200_000 * scale, 1.0001, "chip"),
      0.62 / scale,
      1.6,
      scale < 1 ? 0.9 : 0.22,
      by("2028Q1", "2030Q2", null),
      scale < 1 ? "green" : "red",
    ),
    money: constraint(
      "money",
      "돈",
      q(22.2e12 * scale, 1.3, "KRW"),
      0.11 / scale,
      1.8,
      scale < 1 ? 0.41 : 0.01,
      by("2034Q1", null, null),
      scale < 1 ? "amber" : "red",
    ),
    power: constraint(
      "power",
      "전력",
      q(412 * scale, 1.2, "MW"),
      1.3,
      1.5,
      0.71,
      by("2027Q3", "2028Q4", "2032Q1"),
      "green",
    ),
    people: constraint(
      "people",
      "인력",
      q(5400 * scale, 1.25, "person"),
      0.95,
      1.4,
      0.46,
      by("2027Q1", "2029Q1", "2034Q4"),
      "amber",
    ),
    time: constraint(
      "time",
      "시간",
      q(14, 1.4, "quarter"),
      1.5,
      1.3,
      0.83,
      by("2028Q2", "2029Q3", "2030Q4"),
      "green",
    ),
  };
}

function delivery(pledged, reach) {
  const quarters = quartersFrom(2025, 3, 34);
  const deadline = quarters[21];
  const curve = (level) =>
    quarters.map((_, t) =>
      Math.round((pledged * Math.min(1, level * reach)) / (1 + Math.exp(-(t - 17) / 3.5))),
    );
  return {
    unit: "chip",
    pledged,
    deadline,
    quarters,
    p05: curve(0.4),
    p10: curve(0.5),
    p25: curve(0.75),
    p50: curve(1),
    p75: curve(1.25),
    p90: curve(1.6),
    p95: curve(1.9),
    ...invented("C"),
  };
}

function cost(scale) {
  const item = (id, en, ko, kind, p50, spread, grade) => ({
    id,
    text: both(en, ko),
    kind,
    ...q(p50 * scale, spread, "KRW"),
    ...invented(grade),
  });
  return [
    item("accelerators", "Accelerators", "가속기", "capital", 11.4e12, 1.3, "B"),
    item("servers", "Servers and network", "서버와 네트워크", "capital", 3.1e12, 1.25, "B"),
    item("building", "Buildings and cooling", "건물과 냉각", "capital", 3.6e12, 1.4, "C"),
    item(
      "grid_connection",
      "Grid connection and lines",
      "계통 연결과 송전선",
      "capital",
      0.5e12,
      2.1,
      "illustrative",
    ),
    item("electricity", "Electricity", "전기 요금", "running", 1.9e12, 1.35, "A"),
    item("people", "People", "인건비", "running", 1.1e12, 1.3, "B"),
    item("maintenance", "Maintenance and spares", "유지 보수와 예비품", "running", 0.6e12, 1.5, "C"),
  ];
}

function siting() {
  const site = (region, en, ko, required, p50, by, refusal, km) => ({
    region,
    text: both(en, ko),
    required,
    available: { p10: p50 * 0.6, p50, p90: p50 * 1.5 },
    by,
    refusal,
    transmission_km: km,
    transmission_cost: km ? { p10: km * 6e9, p50: km * 9e9, p90: km * 14e9 } : { p10: 0, p50: 0, p90: 0 },
    ...invented("B"),
  });
  return [
    site(
      "southwest",
      "Southwest Fixturia",
      "남서 예시도",
      412,
      540,
      { p10: "2027Q3", p50: "2028Q4", p90: "2032Q1" },
      0.2,
      86,
    ),
    site(
      "capital",
      "Capital Region",
      "예시 수도권",
      412,
      60,
      { p10: "2031Q1", p50: null, p90: null },
      0.81,
      0,
    ),
    site(
      "east_coast",
      "East Coast",
      "동쪽 바닷가",
      412,
      310,
      { p10: "2028Q1", p50: "2029Q3", p90: null },
      0.33,
      214,
    ),
  ];
}

function power() {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const day = (label, weight, sun, wind) => {
    const load = hours.map((hour) => 380 + 24 * Math.sin(((hour - 9) / 24) * 2 * Math.PI));
    const solar = hours.map(
      (hour) => Math.max(0, sun * Math.sin(((hour - 6) / 13) * Math.PI)) * (hour >= 6 && hour <= 19 ? 1 : 0),
    );
    const blow = hours.map((hour) => wind * (1 + 0.25 * Math.cos((hour / 24) * 2 * Math.PI)));
    return {
      label,
      weight,
      load,
      solar,
      wind: blow,
      grid: hours.map((hour) => Math.max(0, load[hour] - solar[hour] - blow[hour])),
    };
  };
  return {
    days: [
      day("winter weekday, windy", 52.5, 150, 210),
      day("winter weekday, calm", 71, 160, 40),
      day("spring day, sunny", 92, 330, 90),
      day("summer weekday, hot", 61, 290, 30),
      day("autumn day, mixed", 60.5, 220, 120),
      day("holiday, bright and windy", 28, 310, 260),
    ],
    renewable_share: 0.62,
    hourly_share: 0.48,
    unit: "MW",
    text: both(
      "Invented: the plants of the plan and the grid meet the demand hour by hour.",
      "지어낸 값: 계획의 발전소와 전력망이 시간마다 수요를 채운다.",
    ),
    ...invented("B"),
  };
}

function outputs(scale) {
  return {
    tokens_per_day: q(12.3e12 * scale, 2.4, "token/day", {
      text: both("Invented: at a mixed load.", "지어낸 값: 섞인 부하에서."),
      ...invented("C"),
    }),
    tokens_per_citizen_day: q(238_000 * scale, 2.4, "token/person/day", invented("C")),
    power_mw: q(412 * scale, 1.2, "MW", invented("B")),
    cost_total: q(22.2e12 * scale, 1.3, "KRW", invented("B")),
    delivered_by:
      scale < 1 ? { p10: "2027Q1", p50: "2028Q2", p90: null } : { p10: "2031Q4", p50: null, p90: null },
    engineers: q(5400 * scale, 1.25, "person", invented("C")),
    training_runs_per_year: q(3.4 * scale, 1.7, "run/year", invented("C")),
    months_behind_frontier: q(17, 1.4, "month", invented("illustrative")),
    national_rank: { p10: 7, p50: 9, p90: 12, unit: "1", ...invented("B") },
    national_stock: q(265_000 * scale, 1.2, "H100e", invented("B")),
    cost_per_million_tokens: q(742, 2.1, "KRW/1e6 token", invented("C")),
    renewable_share: { p10: 0.5, p50: 0.62, p90: 0.71, unit: "1", ...invented("B") },
    hourly_carbon_free_share: { p10: 0.4, p50: 0.48, p90: 0.55, unit: "1", ...invented("B") },
    invented_extra: q(0.37, 1.5, "Wh", {
      text: both("An output this page has no name for", "이 페이지가 이름을 모르는 값"),
      ...invented("C"),
    }),
  };
}

function ranking() {
  const nation = (en, ko, h100e, planned = false) => ({
    name: both(en, ko),
    h100e,
    planned,
    ...invented("B"),
  });
  return [
    nation("Alphaland", "알파국", 9_400_000),
    nation("Betania", "베타국", 2_300_000),
    nation("Gammaria", "감마국", 610_000),
    nation("Deltastan", "델타국", 330_000),
    nation("Fixturia with the plan", "예시국 (계획 뒤)", 265_000, true),
    nation("Epsilonia", "엡실론국", 180_000),
    nation("Fixturia today", "예시국 (지금)", 65_000),
    nation("Zetaland", "제타국", 8_200),
  ];
}

function assumptions() {
  const row = (name, en, ko, value, low, high, unit, grade) => ({
    name,
    text: both(en, ko),
    value,
    low,
    high,
    unit,
    grade,
    source: `Fixture Institute, invented: ${name}`,
    default: name !== "money.price_per_chip",
  });
  return [
    row(
      "chips.contracted_share",
      "Share of world supply already promised to others",
      "이미 다른 곳에 약속된 세계 공급의 몫",
      0.83,
      0.7,
      0.92,
      "1",
      "illustrative",
    ),
    row(
      "chips.failure_rate",
      "Chips that fail in a year",
      "한 해에 고장 나는 칩의 비율",
      0.091,
      0.05,
      0.13,
      "1/year",
      "A",
    ),
    row(
      "money.price_per_chip",
      "Price of one chip, all in",
      "칩 한 장의 모든 비용",
      1.11e8,
      0.9e8,
      1.4e8,
      "KRW/chip",
      "B",
    ),
    row(
      "power.pue",
      "Power drawn over power used by machines",
      "장비 전력 대비 전체 전력",
      1.25,
      1.1,
      1.4,
      "1",
      "B",
    ),
    row(
      "people.per_megawatt",
      "Engineers for each megawatt",
      "메가와트마다 필요한 기술자",
      13,
      6,
      22,
      "person/MW",
      "C",
    ),
    row(
      "time.energisation_delay",
      "Delay of a new grid connection",
      "새 계통 연결의 지연",
      7,
      3,
      14,
      "quarter",
      "C",
    ),
    row(
      "tokens.per_task_hour",
      "Tokens for one hour of work",
      "한 시간 일에 드는 토큰",
      141421,
      20000,
      1e6,
      "token/hour",
      "illustrative",
    ),
  ];
}

function one(plan, title, scale) {
  const by = constraints(scale);
  const region = both("Southwest Fixturia", "남서 예시도");
  return {
    format: "megamachine/check/1",
    plan,
    title,
    nation: {
      id: "fixturia",
      name: both("Republic of Fixturia (invented)", "예시국 (지어낸 나라)"),
      currency: "KRW",
    },
    verdict: scale < 1 ? "amber" : "red",
    probability: scale < 1 ? 0.39 : 0.012,
    binding: "money",
    achieved:
      scale < 1
        ? { p10: 0.31, p50: 0.62, p90: 1, unit: "1" }
        : { p10: 0.04, p50: 0.11, p90: 0.24, unit: "1" },
    thresholds: {
      green: 0.66,
      amber: 0.33,
      text: both(
        "Green from 66 % of the simulated histories, amber from 33 %, red below. This is a test record.",
        "모의 실험의 66% 이상에서 지켜지면 초록, 33% 이상이면 노랑, 그보다 낮으면 빨강이다. 이것은 시험용 자료다.",
      ),
    },
    summary: [
      both(
        "This is a test record with invented numbers: the promise of 200,000 chips is kept in about 1 history of 100, and money gives out first.",
        "이것은 지어낸 수치로 된 시험용 자료다. 칩 20만 장이라는 약속은 백 번에 한 번쯤 지켜지며, 돈이 가장 먼저 모자란다.",
      ),
      both(
        "With the invented budget about 22,000 chips would be running by the promised date.",
        "지어낸 예산으로는 약속한 날까지 칩 2만 2000장쯤이 돌아간다.",
      ),
      both(
        "Ten times the money would raise the chance to one in five; then chips bind.",
        "돈이 열 배라면 다섯 번에 한 번은 지켜지고, 그때는 칩이 걸린다.",
      ),
    ],
    constraints: by,
    pledges: [
      {
        lever: "chips.state_purchase",
        title,
        verdict: scale < 1 ? "amber" : "red",
        probability: scale < 1 ? 0.39 : 0.012,
        binding: "money",
        from: "2025Q3",
        until: "2030Q4",
        region,
        constraints: by,
        delivery: delivery(200_000 * scale, scale < 1 ? 0.62 : 0.11),
        cost: cost(scale),
        siting: siting(),
      },
    ],
    outputs: outputs(scale),
    relaxations: ["chips", "money", "power", "people", "time"].flatMap((id, at) => [
      {
        constraint: id,
        times: 10,
        probability: id === "money" ? 0.21 : 0.013,
        achieved: id === "money" ? 0.63 : 0.11,
        binding: id === "money" ? "chips" : "money",
      },
      { constraint: id, times: 0.1, probability: 0.001 * at, achieved: 0.02, binding: id },
    ]),
    power: power(),
    ranking: ranking(),
    known_events: [
      {
        text: both("Chips bought in the first invented year", "지어낸 첫해에 산 칩"),
        predicted: q(11_800, 1.5, "chip"),
        actual: 13_136,
        unit: "chip",
        inside: true,
        ...invented("A"),
      },
      {
        text: both("Price of an invented bulk order", "지어낸 대량 주문의 값"),
        predicted: q(9.1e12, 1.3, "KRW"),
        actual: 14e12,
        unit: "KRW",
        inside: false,
        ...invented("B"),
      },
    ],
    factory_errors: [
      { chip: "X100", model: "fixture-70b", points: 12, error_median: 0.08, error_worst: 0.31 },
      { chip: "X200", model: "fixture-405b", points: 7, error_median: 0.14, error_worst: 0.42 },
    ],
    assumptions: assumptions(),
    limits: [
      both(
        "Every number on this page is invented for tests.",
        "이 페이지의 모든 수치는 시험을 위해 지어낸 것이다.",
      ),
      both(
        "A real report says here what the model cannot know.",
        "실제 보고서는 모형이 알 수 없는 것을 여기에 적는다.",
      ),
    ],
    manifest: {
      program: "megamachine 0.1.0",
      commit: "0123456789abcdef",
      compiler: "fixture 1.0",
      seed: 1,
      draws: 10000,
      as_of: "2025Q2",
      inputs: [
        { file: "plans/fixture.toml", sha256: "0".repeat(64) },
        { file: "nations/fixturia/nation.toml", sha256: "f".repeat(64) },
      ],
      command: "megamachine check fixture-200k",
    },
    citation: "Megamachine (test fixture), invented record, 2025.",
  };
}

const small = [
  "fixture-50k",
  both("Test fixture: the state buys 50,000 chips", "시험용: 정부가 칩 5만 장을 산다"),
  0.25,
];
const large = [
  "fixture-200k",
  both("Test fixture: the state buys 200,000 chips", "시험용: 정부가 칩 20만 장을 산다"),
  1,
];

/// A whole record, compared with another plan.
export function record() {
  return { ...one(...large), against: one(...small) };
}

/// A plan of several pledges without a comparison: each pledge is then named.
export function severalPledges(count = 2) {
  const check = { ...one(...large), against: null };
  const second = {
    ...check.pledges[0],
    lever: "power.hub",
    title: both("A hub by the invented sea", "지어낸 바닷가의 거점"),
    delivery: null,
    cost: cost(0.1),
    siting: [],
    verdict: "green",
    probability: 0.8,
    region: null,
  };
  const others = Array.from({ length: count - 1 }, () => second);
  return { ...check, plan: "fixture-several", pledges: [check.pledges[0], ...others] };
}

/// The least that the contract allows: everything optional is missing, null or empty.
export function minimalRecord() {
  return {
    format: "megamachine/check/1",
    plan: "fixture-least",
    title: both("Test fixture: almost nothing", "시험용: 거의 비어 있음"),
    nation: { id: "fixturia", name: both("Fixturia", "예시국"), currency: "KRW" },
    verdict: "green",
    probability: 1,
    binding: null,
    achieved: null,
    summary: [],
    constraints: {
      chips: {
        required: {},
        available: {},
        ratio: { p10: null, p50: null, p90: null },
        probability: null,
        by: { p10: null, p50: null, p90: null },
        verdict: "green",
        sentence: null,
      },
      money: null,
    },
    pledges: [
      {
        lever: "hours.weekly_cap",
        region: null,
        constraints: {},
        delivery: { unit: "chip", pledged: 0, deadline: null, quarters: [] },
        cost: [],
        siting: [],
      },
    ],
    outputs: { tokens_per_day: null, delivered_by: { p10: null, p50: null, p90: null } },
    relaxations: [],
    power: null,
    ranking: [],
    known_events: [],
    factory_errors: [],
    assumptions: [],
    limits: [],
    manifest: null,
    citation: null,
    against: null,
  };
}
