// SPDX-License-Identifier: Apache-2.0
#include "record/mechanisms_tree.hpp"

namespace mm::record {

Tree mechanisms_tree(ai::Mechanisms on)
{
    Tree::List list;
    for (std::size_t m = 0; m < ai::mechanisms_count; ++m) {
        const ai::MechanismText& text = ai::mechanism_texts()[m];
        Tree row;
        row.set("id", std::string{text.id}).set("name", text.name).set("text", text.text);
        row.set("on", on.has(static_cast<ai::Mechanism>(m)));
        list.push_back(std::move(row));
    }
    Tree tree;
    tree.set("mechanisms", std::move(list));
    return tree;
}

} // namespace mm::record
