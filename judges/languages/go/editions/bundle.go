package main

import "example.com/quantconnect/api"

// optBool is the type of `success`.
type optBool = api.OptBool

func list[T any](field []T) []T { return field }

func backtest(response *api.BacktestResponse) api.BacktestResult { return response.Backtest.Value }
