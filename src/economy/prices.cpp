// SPDX-License-Identifier: Apache-2.0
#include "economy/prices.hpp"

namespace mm::economy {

double producer_index(In price, In output)
{
    double value = 0.0;
    for (std::size_t i = 0; i < price.size(); ++i) value += price[i] * output[i];
    return value / sum(output);
}

void product_indices(std::span<const Range> sellers, In price, In sales, In import_price, In import_sales,
                     Out index)
{
    for (std::size_t g = 0; g < index.size(); ++g) {
        double value = import_price[g] * import_sales[g];
        double quantity = import_sales[g];
        for (std::size_t i = sellers[g].first; i < sellers[g].last; ++i) {
            value += price[i] * sales[i];
            quantity += sales[i];
        }
        if (quantity > 0.0) index[g] = value / quantity;
    }
}

double basket_index(In shares, In product_index)
{
    double index = 0.0;
    for (std::size_t g = 0; g < shares.size(); ++g) index += shares[g] * product_index[g];
    return index;
}

void input_indices(In technology, In product_index, Out index)
{
    const std::size_t products = product_index.size();
    for (std::size_t s = 0; s < index.size(); ++s)
        index[s] = basket_index(technology.subspan(s * products, products), product_index);
}

} // namespace mm::economy
