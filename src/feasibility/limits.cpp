// SPDX-License-Identifier: Apache-2.0
#include "feasibility/sentences.hpp"

namespace mm::feasibility {

std::vector<Text> limits()
{
    return {
        {"No economy is simulated here: wages, prices and jobs do not answer to the plan. What it would do "
         "to people is not "
         "said.",
         "여기서는 경제를 모의하지 않는다. 임금·물가·일자리가 계획에 반응하지 않으며, 사람들의 삶에 미칠 "
         "영향은 말하지 않는다."},
        {"How chip makers ration their customers is not public. The order book is a model; its backlog, "
         "priorities and growth "
         "are graded C or illustrative.",
         "칩 제조사가 고객에게 물량을 나누는 방식은 공개되어 있지 않다. 주문장은 모형이며 "
         "잔고·우선순위·성장률의 근거 등급은 C 또는 가정이다."},
        {"An order for a chip is taken to be filled with its successors at equal performance once it is out "
         "of production.",
         "단종된 칩의 주문은 같은 성능의 후속 칩으로 채워진다고 본다."},
        {"Free power in standing halls, refusals outside the capital area and the plan's share of new "
         "connections have no "
         "published figure; they are marked illustrative.",
         "기존 전산실의 여유 전력, 수도권 밖의 공급 거절률, 신규 연결 중 계획의 몫은 공표된 수치가 없어 "
         "가정으로 표시했다."},
        {"How many engineers a fleet needs varies tenfold between published teams; the check cannot tell a "
         "good team from a "
         "poor one.",
         "칩을 쓰는 데 필요한 기술자 수는 공개된 사례 사이에서도 열 배 차이가 난다. 이 점검은 좋은 팀과 나쁜 "
         "팀을 구별하지 못한다."},
        {"Tokens of one model are not tokens of another. What a token is worth is not asked.",
         "모델마다 토큰의 의미가 다르다. 토큰이 어떤 가치를 갖는지는 묻지 않는다."},
        {"Serving rates come from public engines. Tuned closed systems reach several times as much.",
         "처리 속도는 공개 소프트웨어의 측정값에 맞췄다. 최적화된 비공개 시스템은 몇 배 더 빠를 수 있다."},
        {"Pledges of one plan share the order book, the grid and the people; other plans of the same nation "
         "at the same time "
         "are not subtracted.",
         "한 계획 안의 공약들은 칩·전력망·인력을 나누어 쓰지만, 같은 시기의 다른 계획은 빼지 않는다."},
        {"Whether such plants should be built, for whom, and under whose control is not a question of "
         "feasibility.",
         "이런 설비를 지어야 하는지, 누구를 위해 누가 통제하는지는 실현 가능성의 문제가 아니다."},
    };
}

} // namespace mm::feasibility
