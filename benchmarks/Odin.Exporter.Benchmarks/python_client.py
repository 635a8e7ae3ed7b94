"""The series of SeriesShape.cs in prometheus_client: python_client.py PORT 0|1, 0 for none of them."""
import sys
import threading

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

registry = CollectorRegistry()
if sys.argv[2] == "1":
    labels = ["method", "endpoint", "status"]
    requests = Counter("api_requests_total", "Requests to the API that were answered.", labels, registry=registry)
    for i in range(4000):
        requests.labels("GET", f"/api/v1/resource-{i:04}", "200").inc(i)
    accuracy = Gauge("ml_model_accuracy", "The accuracy of a model, from 0 to 1.", ["model_name"], registry=registry)
    for i in range(3000):
        accuracy.labels(f"model-{i:04}").set(0.5 + i / 8000)
    durations = Histogram(
        "api_request_duration_seconds", "How long the API took to answer a request.", labels, registry=registry,
        buckets=[0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10])
    for i in range(200):
        for seconds in (0.004, 0.04, 0.25, 0.9):
            durations.labels("GET", f"/api/v1/resource-{i:04}", "200").observe(seconds)
start_http_server(int(sys.argv[1]), addr="127.0.0.1", registry=registry)
threading.Event().wait()
