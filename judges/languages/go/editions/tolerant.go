package main

import "example.com/quantconnect/api"

// optBool is the type of `success`.
type optBool = api.OptNilBool

func list[T any](field interface{ Get() ([]T, bool) }) []T {
	items, _ := field.Get()
	return items
}

func backtest(response *api.BacktestResponse) api.BacktestResult {
	return response.Backtest.Value.BacktestResult
}
