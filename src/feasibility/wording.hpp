// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/quantile.hpp"
#include "base/quarter.hpp"
#include "base/text.hpp"
#include "feasibility/case.hpp"

#include <string>
#include <string_view>

/// Numbers as people read them, in both languages.
namespace mm::feasibility::words {

/// "34.4 trillion" and "34.4조", three significant figures; whole numbers below 10,000 in full.
Text number(double value);
/// A number with its unit: KRW, chip, MW, person, quarter, token ... "KRW 34.4 trillion" and "34.4조 원".
Text amount(double value, std::string_view unit);
/// "34.4 trillion (28.0-41.7 trillion)": median and the range from 10 % to 90 %.
Text range(const Spread& spread, std::string_view unit);
/// "31 %"; "below 1 %" and "above 99 %" at the ends.
Text percent(double share);
/// A part of something, which may be more than all of it: "7 %", "34 times".
Text fraction(double part);
/// "the end of Q2 2030", "2030년 2분기 말".
Text end_of(Quarter quarter);
/// The quarter by whose end something is done that takes so many quarters from a start; "no date before 2040" if never.
Text date(double quarters, Quarter start);
/// Name of a constraint in a sentence: "money", "돈".
Text name(Constraint constraint);
/// Unit of a constraint's amounts: chip, KRW, MW, person, quarter.
std::string_view unit(Constraint constraint);

} // namespace mm::feasibility::words
