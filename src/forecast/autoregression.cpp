// SPDX-License-Identifier: Apache-2.0
#include "forecast/autoregression.hpp"

// Vectors of other lengths would add in another order: results would differ by processor.
#define EIGEN_DONT_VECTORIZE
#include <Eigen/Dense>
#include <cassert>

namespace mm::forecast {
namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::VectorXd;

std::vector<double> values_of(const Matrix& matrix)
{
    return {matrix.data(), matrix.data() + matrix.size()};
}

Matrix square(std::span<const double> values, Eigen::Index size)
{
    return Eigen::Map<const Matrix>(values.data(), size, size);
}

} // namespace

Autoregression fit_autoregression(std::span<const std::vector<double>> series)
{
    const auto k = static_cast<Eigen::Index>(series.size());
    const auto n = static_cast<Eigen::Index>(series[0].size()) - 1;
    assert(n > k + 1);
    Matrix before(n, k + 1);
    Matrix now(n, k);
    for (Eigen::Index v = 0; v < k; ++v) {
        const std::vector<double>& column = series[static_cast<std::size_t>(v)];
        assert(column.size() == series[0].size());
        for (Eigen::Index t = 0; t < n; ++t) {
            before(t, v + 1) = column[static_cast<std::size_t>(t)];
            now(t, v) = column[static_cast<std::size_t>(t) + 1];
        }
    }
    before.col(0).setOnes();
    // Complete orthogonal decomposition: as exact as QR, and of least norm where columns depend on each other.
    const Matrix coefficients = before.completeOrthogonalDecomposition().solve(now);
    const Matrix residuals = now - before * coefficients;
    Autoregression fit;
    fit.constant = values_of(coefficients.topRows(1));
    fit.slopes = values_of(coefficients.bottomRows(k).transpose());
    fit.covariance = values_of(residuals.transpose() * residuals / static_cast<double>(n - k - 1));
    return fit;
}

std::vector<Ahead> predict(const Autoregression& model, std::span<const double> last, std::size_t steps)
{
    const auto k = static_cast<Eigen::Index>(model.variables());
    assert(last.size() == model.variables());
    const Matrix slopes = square(model.slopes, k);
    const Matrix covariance = square(model.covariance, k);
    const Vector constant = Eigen::Map<const Vector>(model.constant.data(), k);
    Vector value = Eigen::Map<const Vector>(last.data(), k);
    Vector sum = Vector::Zero(k);
    // What a residual j quarters old does to the value and to the sum, and the variances that they have heaped up.
    Matrix response = Matrix::Identity(k, k);
    Matrix sum_response = Matrix::Zero(k, k);
    Vector variance = Vector::Zero(k);
    Vector sum_variance = Vector::Zero(k);
    std::vector<Ahead> path;
    path.reserve(steps * model.variables());
    for (std::size_t step = 1; step <= steps; ++step) {
        value = (constant + slopes * value).eval();
        sum += value;
        sum_response += response;
        variance += (response * covariance * response.transpose()).diagonal();
        sum_variance += (sum_response * covariance * sum_response.transpose()).diagonal();
        response = (slopes * response).eval();
        for (Eigen::Index v = 0; v < k; ++v)
            path.push_back({{value(v), variance(v)}, {sum(v), sum_variance(v)}});
    }
    return path;
}

} // namespace mm::forecast
